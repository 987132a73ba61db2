using Microsoft.Extensions.FileSystemGlobbing;
using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>
/// Finds the files that paths, globs and folders mean. A file that is named is taken whatever it is called; in a folder only plan files are
/// taken, and hidden, ignored and linked ones are passed over.
/// </summary>
public sealed class FileSearch
{
    private static readonly string[] PlanEndings = [".plan.yaml", ".plan.yml", ".plan.json"];

    private readonly string _folder;
    private readonly string _root;
    private readonly SortedDictionary<string, FoundFile> _files = new(StringComparer.Ordinal);
    private readonly List<Notification> _notifications = [];
    private readonly List<string> _passedOver = [];

    private FileSearch(string folder, string root)
    {
        _folder = folder;
        _root = root;
    }

    /// <summary>The files, in ordinal order of the paths they are shown with; each once.</summary>
    public IReadOnlyCollection<FoundFile> Files => _files.Values;

    /// <summary>What was asked for and is not there.</summary>
    public IReadOnlyList<Notification> Notifications => _notifications;

    /// <summary>What was left out in folders and why, in the order of the walk, for people.</summary>
    public IReadOnlyList<string> PassedOver => _passedOver;

    /// <summary>Searches.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="root">Full path of the repository root, or of the working directory; <c>.gitignore</c> files are read up to it.</param>
    /// <param name="patterns">Paths, globs and folders, relative to the working directory or full.</param>
    public static FileSearch In(string folder, string root, IEnumerable<string> patterns)
    {
        var search = new FileSearch(folder, root);
        foreach (var pattern in patterns) search.Add(pattern);
        return search;
    }

    private void Add(string pattern)
    {
        var full = Path.GetFullPath(pattern, _folder);
        if (File.Exists(full)) Take(full);
        else if (Directory.Exists(full)) AddFolder(pattern, full);
        else if (pattern.AsSpan().IndexOfAny('*', '?') >= 0) AddGlob(pattern);
        else Missing(Message.Of($"找不到“{pattern}”，请检查路径。", $"'{pattern}' does not exist; check the path."));
    }

    private void AddFolder(string pattern, string full)
    {
        var before = _files.Count;
        var taken = new HashSet<string>(_files.Keys, StringComparer.Ordinal);
        Walk(full, IgnoresAbove(full), f => Take(f));
        if (_files.Count == before && !taken.Any(p => IsBelow(p, full)))
            Missing(Message.Of($"文件夹“{pattern}”里没有方案文件（*.plan.yaml、*.plan.yml、*.plan.json）。", $"The folder '{pattern}' holds no plan file (*.plan.yaml, *.plan.yml, *.plan.json)."));
    }

    private bool IsBelow(string shown, string folder) =>
        Path.GetFullPath(shown, _folder).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void AddGlob(string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern.Replace('\\', '/'));
        var found = Path.IsPathRooted(pattern) ? [] : matcher.GetResultsInFullPath(_folder).Where(f => !IsLink(f)).Order(StringComparer.Ordinal).ToList();
        foreach (var file in found) Take(Path.GetFullPath(file));
        if (found.Count == 0) Missing(Message.Of($"没有文件符合“{pattern}”。", $"No file matches '{pattern}'."));
    }

    private void Walk(string folder, IReadOnlyList<(string Folder, IgnoreRules Rules)> ignores, Action<string> take)
    {
        if (ReadIgnore(folder, ".gitignore") is { } own) ignores = [.. ignores, (folder, own)];
        foreach (var entry in Entries(folder))
        {
            var name = Path.GetFileName(entry);
            var isFolder = Directory.Exists(entry);
            if (!isFolder && !PlanEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))) continue;
            if (name.StartsWith('.')) PassOver(entry, "隐藏", "hidden");
            else if (IsLink(entry)) PassOver(entry, "符号链接", "a symbolic link");
            else if (IsIgnored(entry, isFolder, ignores)) PassOver(entry, ".gitignore 忽略", "ignored by .gitignore");
            else if (isFolder) Walk(entry, ignores, take);
            else take(entry);
        }
    }

    private IEnumerable<string> Entries(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Missing(Message.Of($"文件夹“{Shown(folder)}”无法打开，其中的文件没有检查。", $"The folder '{Shown(folder)}' cannot be opened; nothing in it was checked."));
            return [];
        }
    }

    private List<(string, IgnoreRules)> IgnoresAbove(string folder)
    {
        var rules = new List<(string, IgnoreRules)>();
        if (!folder.StartsWith(_root, StringComparison.Ordinal)) return rules;
        if (ReadIgnore(_root, ".git/info/exclude") is { } exclude) rules.Add((_root, exclude));
        var above = new Stack<string>();
        for (var at = Path.GetDirectoryName(folder); at is not null && at.StartsWith(_root, StringComparison.Ordinal); at = Path.GetDirectoryName(at)) above.Push(at);
        foreach (var at in above)
        {
            if (ReadIgnore(at, ".gitignore") is { } own) rules.Add((at, own));
        }

        return rules;
    }

    private static IgnoreRules? ReadIgnore(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) && !IsLink(path) ? IgnoreRules.Parse(File.ReadAllText(path)) : null;
    }

    private static bool IsIgnored(string entry, bool isFolder, IReadOnlyList<(string Folder, IgnoreRules Rules)> ignores)
    {
        for (var i = ignores.Count - 1; i >= 0; i--)
        {
            var below = Path.GetRelativePath(ignores[i].Folder, entry).Replace('\\', '/');
            if (ignores[i].Rules.Ignores(below, isFolder) is { } decided) return decided;
        }

        return false;
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private void PassOver(string entry, string chinese, string english) => _passedOver.Add($"{Shown(entry)} ({chinese}, {english})");

    private void Missing(Message text) => _notifications.Add(new(NotificationKind.Request, text));

    private void Take(string full) => _files.TryAdd(Shown(full), new(full, Shown(full)));

    private string Shown(string full)
    {
        var relative = Path.GetRelativePath(_folder, full);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? full : relative).Replace('\\', '/');
    }
}
