namespace PlanLint.Tests;

/// <summary>The source tree that the tests were built from: conventions, pages, corpus and samples are read from there.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>PlanLint.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root, with <c>/</c> between segments.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanLint.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
