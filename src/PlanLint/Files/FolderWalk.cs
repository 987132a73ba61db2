using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>
/// Goes through a folder and everything below it. Hidden and ignored things are passed over; links to folders are not followed, so that
/// there is no loop, and links to files only as far as the repository reaches; the others are named.
/// </summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _start;
    private readonly string _top;
    private readonly string _realTop;
    private readonly int _depth;
    private readonly List<string> _files = [];
    private readonly List<string> _links = [];

    /// <param name="start">Full path of the folder.</param>
    public FolderWalk(string start)
    {
        _start = start;
        _top = GitRepository.RootOf(start) ?? start;
        _realTop = FileNames.Real(_top);
        _depth = Names(_top, start).Length;
    }

    /// <summary>Whether a file is wanted, by its names from the folder where the walk begins.</summary>
    public required Func<ReadOnlySpan<string>, bool> Wants { get; init; }

    /// <summary>Whether a folder may hold wanted files, likewise.</summary>
    public required Func<ReadOnlySpan<string>, bool> Enters { get; init; }

    /// <summary>How a full path is shown.</summary>
    public required Func<string, string> Shows { get; init; }

    /// <summary>Full paths, in the order of the walk, links last: a file and a link to it are found as the file.</summary>
    public IEnumerable<string> Files => _files.Concat(_links);

    /// <summary>What was left out and why, as shown.</summary>
    public List<PassedOver> PassedOver { get; } = [];

    /// <summary>Full paths of wanted links to files outside of the repository.</summary>
    public List<string> LinksOutside { get; } = [];

    /// <summary>Folders that could not be opened, as shown.</summary>
    public List<string> Closed { get; } = [];

    /// <summary>Does the walk, once.</summary>
    public void Run()
    {
        var open = new Stack<(string Folder, string[] Names, IgnoreChain? Ignores)>();
        open.Push((_start, Names(_top, _start), IgnoresAbove()));
        while (open.TryPop(out var next))
        {
            foreach (var inner in Enumerable.Reverse(Visit(next.Folder, next.Names, next.Ignores))) open.Push(inner);
        }
    }

    private List<(string Folder, string[] Names, IgnoreChain? Ignores)> Visit(string folder, string[] names, IgnoreChain? ignores)
    {
        // A repository inside a repository is its own: what the outer one ignores is no matter there.
        if (names.Length > _depth && GitRepository.IsRoot(folder)) ignores = IgnoreChain.Add(null, GitRepository.ExcludeFile(folder), names.Length);
        ignores = IgnoreChain.Add(ignores, Path.Combine(folder, ".gitignore"), names.Length);
        var folders = new List<(string, string[], IgnoreChain?)>();
        foreach (var entry in Entries(folder))
        {
            string[] path = [.. names, entry.Name];
            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            if (isFolder ? !Enters(path.AsSpan(_depth)) : !Wants(path.AsSpan(_depth))) continue;
            if (ReasonToPass(entry, path, ignores) is { } reason) PassedOver.Add(new(Shows(entry.FullName), reason));
            else if (entry.LinkTarget is not null && !FileNames.IsBelow(FileNames.Real(entry.FullName), _realTop)) LinksOutside.Add(entry.FullName);
            else if (isFolder) folders.Add((entry.FullName, path, ignores));
            else (entry.LinkTarget is null ? _files : _links).Add(entry.FullName);
        }

        return folders;
    }

    private IEnumerable<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Closed.Add(Shows(folder));
            return [];
        }
    }

    private Message? ReasonToPass(FileSystemInfo entry, string[] path, IgnoreChain? ignores)
    {
        var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
        if (entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden))) return Message.Of($"隐藏", $"hidden");
        if (ignores?.Ignoring(path, isFolder && entry.LinkTarget is null) is { } ignoring)
        {
            var source = Shows(ignoring.Source);
            return Message.Of($"{source} 第 {ignoring.Line} 行忽略", $"ignored by line {ignoring.Line} of {source}");
        }

        return isFolder && entry.LinkTarget is not null ? Message.Of($"指向文件夹的符号链接", $"a symbolic link to a folder") : null;
    }

    private IgnoreChain? IgnoresAbove()
    {
        if (!GitRepository.IsRoot(_top)) return null;
        var chain = IgnoreChain.Add(null, GitRepository.ExcludeFile(_top), 0);
        var at = _top;
        foreach (var (depth, name) in Names(_top, _start).Index())
        {
            chain = IgnoreChain.Add(chain, Path.Combine(at, ".gitignore"), depth);
            at = Path.Combine(at, name);
        }

        return chain;
    }

    /// <summary>The names that lead from a folder to one below it; none for the folder itself.</summary>
    public static string[] Names(string top, string folder) =>
        Path.GetRelativePath(top, folder) is var below and not "." ? below.Split(Path.DirectorySeparatorChar) : [];
}
