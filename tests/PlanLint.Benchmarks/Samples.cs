namespace PlanLint.Benchmarks;

/// <summary>The samples of the repository that the benchmarks were built from.</summary>
internal static class Samples
{
    public static string Repository { get; } = Find();

    public static string Folder { get; } = Path.Combine(Repository, "samples");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanLint.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks do not run inside the repository.");
    }
}
