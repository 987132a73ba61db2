using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Doctor;

/// <summary>Files of the folders asked for that a search does not look for, although an office may keep plans in them.</summary>
/// <param name="Readable">Those of a syntax that can be read when they are named.</param>
/// <param name="Unreadable">Those of a syntax that cannot, with what to do.</param>
internal sealed record OtherFiles(IReadOnlyList<FoundFile> Readable, IReadOnlyList<PassedOver> Unreadable)
{
    /// <summary>More files than these are not opened to see what is in them.</summary>
    private const int Most = 200;

    private static readonly (string[] Endings, Message Reason)[] Unknown =
    [
        ([".doc", ".wps", ".rtf", ".odt", ".ofd"], Message.Of($"不能直接检查，请另存为 .docx", $"cannot be checked; save it as .docx")),
        ([".xls", ".et", ".ods"], Message.Of($"不能直接检查，请另存为 .xlsx", $"cannot be checked; save it as .xlsx")),
    ];

    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="paths">What was asked for.</param>
    /// <param name="found">What a search found of it.</param>
    public static OtherFiles In(string folder, IEnumerable<string> paths, IEnumerable<FoundFile> found)
    {
        var known = found.Select(f => f.FullPath).ToHashSet(FileNames.Comparer);
        var files = paths.Where(p => p.Length > 0 && !p.Contains('\0')).Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p, folder))).Where(Directory.Exists)
            .SelectMany(start => Walk(start, folder)).Distinct(FileNames.Comparer).Where(f => !known.Contains(f)).Select(f => new FoundFile(f, ShownPath.Of(f, folder)))
            .OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return new([.. files.Where(f => ReasonFor(f.Path) is null).Take(Most)], [.. files.Where(f => ReasonFor(f.Path) is not null).Select(f => new PassedOver(f.Path, ReasonFor(f.Path)!))]);
    }

    private static IEnumerable<string> Walk(string start, string folder)
    {
        var walk = new FolderWalk(start)
        {
            Wants = names => !names[^1].StartsWith("~$", StringComparison.Ordinal) && (FileKinds.OfName(names[^1]) is not null || ReasonFor(names[^1]) is not null),
            Enters = _ => true,
            Shows = full => ShownPath.Of(full, folder),
        };
        walk.Run();
        return walk.Files;
    }

    private static Message? ReasonFor(string name) =>
        Array.Find(Unknown, u => Array.Exists(u.Endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))).Reason;
}
