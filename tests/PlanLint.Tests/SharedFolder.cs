namespace PlanLint.Tests;

/// <summary>The folder of published plans and their verified readings, which lies beside the repository where it exists.</summary>
internal static class SharedFolder
{
    /// <summary>Its path; null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The text of a file in it. Skips the calling test where there is no such folder.</summary>
    public static string Read(string name)
    {
        Assert.SkipWhen(Path is null, "The shared folder is not here.");
        return File.ReadAllText(System.IO.Path.Combine(Path, name));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "seeds"))) return shared;
        }

        return null;
    }
}
