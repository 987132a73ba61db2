namespace PlanLint.Tool.Tests;

internal static class Repository
{
    /// <summary>The folder of PlanLint.sln, above the built tests.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanLint.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests were not built inside a checkout: no PlanLint.sln above them.");
    }
}
