namespace PlanLint.Tests;

/// <summary>An empty folder of its own for one test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its full path, without links on the way.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(Directory.CreateTempSubdirectory("planlint-").FullName);

    /// <summary>The full path of a file in it, named with <c>/</c>.</summary>
    public string PathOf(string name) => System.IO.Path.GetFullPath(name, Path);

    /// <summary>Writes a file and the folders it needs.</summary>
    public TemporaryFolder Write(string name, string text = "")
    {
        Folder(System.IO.Path.GetDirectoryName(name)!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Creates a folder.</summary>
    public TemporaryFolder Folder(string name)
    {
        Directory.CreateDirectory(PathOf(name));
        return this;
    }

    /// <summary>Creates a symbolic link, relative to its own place. Skips the test where that is not allowed.</summary>
    public TemporaryFolder Link(string name, string target)
    {
        try
        {
            Folder(System.IO.Path.GetDirectoryName(name)!);
            File.CreateSymbolicLink(PathOf(name), target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Symbolic links are not allowed here.");
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
