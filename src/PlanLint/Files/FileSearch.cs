using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>
/// Finds the files that paths, globs and folders mean. A file that is named is taken whatever it is called; in a folder only plan files
/// (<c>*.plan.</c> and a readable ending) and Word and Excel files are taken, and what is hidden, ignored by git or linked from outside is passed over. A glob is a search in a folder: it passes over
/// the same, and one whose last name has no dot, such as <c>plans/**</c>, finds plan files only.
/// </summary>
public sealed class FileSearch
{
    private static readonly string[] PlanEndings = [.. FileKinds.Endings.Select(e => $".plan{e}"), ".docx", ".xlsx"];

    private readonly string _folder;
    private readonly SourceTree _tree;
    private readonly bool _mayLeave;
    private readonly HashSet<string> _known = new(FileNames.Comparer);
    private readonly Dictionary<string, string> _realFolders = new(StringComparer.Ordinal);
    private readonly List<FoundFile> _files = [];
    private readonly List<Notification> _notifications = [];
    private readonly List<PassedOver> _passedOver = [];

    private FileSearch(string folder, bool mayLeave) => (_folder, _tree, _mayLeave) = (folder, SourceTree.Around(folder), mayLeave);

    /// <summary>The files, in ordinal order of the paths they are shown with; each once, however often and by whatever names it was asked for.</summary>
    public IReadOnlyList<FoundFile> Files => [.. _files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>What was asked for and is not there or cannot be opened, in the order it was asked for.</summary>
    public IReadOnlyList<Notification> Notifications => _notifications;

    /// <summary>What folders and globs left out, in the order of the search.</summary>
    public IReadOnlyList<PassedOver> PassedOver => _passedOver;

    /// <summary>Searches. Trouble is a notification, never an exception.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="requests">Paths, globs and folders, relative to the working directory or full. A path that exists is no glob.</param>
    /// <param name="mayLeave">Whether files outside of the <see cref="SourceTree"/> are taken too.</param>
    public static FileSearch In(string folder, IEnumerable<string> requests, bool mayLeave = false)
    {
        var search = new FileSearch(folder, mayLeave);
        foreach (var request in requests) search.Add(request);
        return search;
    }

    private void Add(string request)
    {
        if (request.Length == 0 || request.Contains('\0'))
        {
            Missing(Message.Of($"有一个路径是空的或者写法不对，请检查命令行。", $"A path is empty or malformed; check the command line."));
            return;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(request, _folder));
        if (Path.Exists(full) && !MayRead(full)) Missing(Outside(ShownPath.Of(full, _folder)));
        else if (File.Exists(full)) Take(full);
        else if (Directory.Exists(full)) AddFolder(request, full);
        else if (Glob.IsOne(request)) AddGlob(request);
        else Missing(Message.Of($"找不到“{request}”，请检查路径和权限。", $"'{request}' does not exist or may not be opened; check the path."));
    }

    private void AddFolder(string request, string full)
    {
        if (Walk(full, names => IsPlan(names[^1]), _ => true) > 0) return;
        Missing(Message.Of(
            $"文件夹“{request}”里没有要检查的方案文件（*.plan.yaml、*.plan.csv 等，以及 *.docx、*.xlsx）。",
            $"The folder '{request}' holds no plan file to check (*.plan.yaml, *.plan.csv and the like, *.docx, *.xlsx)."));
    }

    private void AddGlob(string request)
    {
        var glob = Glob.Parse(request);
        var start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(glob.Folder, _folder));
        if (Directory.Exists(start) && !MayRead(start))
        {
            Missing(Outside(ShownPath.Of(start, _folder)));
            return;
        }

        var found = Directory.Exists(start)
            ? Walk(start, names => names[^1] != SuppressionFiles.Name && glob.Matches(names) && (glob.NamesFiles || IsPlan(names[^1])), glob.Pattern.MayMatchBelow)
            : 0;
        if (found == 0) Missing(Message.Of($"没有文件符合“{request}”。", $"No file matches '{request}'."));
    }

    private int Walk(string start, Func<ReadOnlySpan<string>, bool> wants, Func<ReadOnlySpan<string>, bool> enters)
    {
        var walk = new FolderWalk(start) { Wants = wants, Enters = enters, Shows = full => ShownPath.Of(full, _folder) };
        walk.Run();
        foreach (var link in walk.LinksOutside)
        {
            if (_mayLeave) Take(link);
            else _notifications.Add(new(NotificationKind.Input, Outside(ShownPath.Of(link, _folder))));
        }

        _passedOver.AddRange(walk.PassedOver);
        _notifications.AddRange(walk.Closed.Select(c => new Notification(NotificationKind.Input, Message.Of(
            $"文件夹“{c}”无法打开，其中的文件没有检查。",
            $"The folder '{c}' cannot be opened; nothing in it was checked."))));
        var found = walk.LinksOutside.Count;
        foreach (var file in walk.Files)
        {
            Take(file);
            found++;
        }

        return found;
    }

    private void Take(string full)
    {
        if (_known.Add(Real(full))) _files.Add(new(full, ShownPath.Of(full, _folder)));
    }

    /// <summary>What a path means on the disk; the folder is resolved once for all files in it.</summary>
    private string Real(string full)
    {
        var folder = Path.GetDirectoryName(full)!;
        if (!_realFolders.TryGetValue(folder, out var real)) _realFolders.Add(folder, real = FileNames.Real(folder));
        var path = Path.Combine(real, Path.GetFileName(full));
        return new FileInfo(path).LinkTarget is null ? path : FileNames.Real(path);
    }

    private bool MayRead(string full) => _mayLeave || _tree.MayRead(full, FileNames.Real(full));

    private static Message Outside(string shown) => Message.Of(
        $"“{shown}”在仓库以外，没有检查；确实要检查请加 --allow-outside。",
        $"'{shown}' lies outside of the repository and was not checked; add --allow-outside if it is meant.");

    private void Missing(Message text) => _notifications.Add(new(NotificationKind.Request, text));

    /// <summary>Word and Excel keep a file whose name begins with ~$ beside a document that is open.</summary>
    private static bool IsPlan(string name) =>
        PlanEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) && !name.StartsWith("~$", StringComparison.Ordinal);
}
