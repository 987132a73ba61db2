using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>
/// The suppressions files of a run: those beside a plan or in a folder above it, up to the root. Each is read once. Immutable after it is
/// read: safe on any number of threads.
/// </summary>
public sealed class SuppressionFiles
{
    /// <summary>The name they all have.</summary>
    public const string Name = "planlint.suppressions.yaml";

    private readonly Dictionary<string, List<SuppressionEntry>> _byPlan = new(FileNames.Comparer);
    private readonly List<Notification> _notifications = [];

    private SuppressionFiles() { }

    /// <summary>What cannot be used, in the order of paths and of the text. Every one means that the result is not complete.</summary>
    public IReadOnlyList<Notification> Notifications => _notifications;

    /// <summary>Reads what holds for some plans.</summary>
    /// <param name="root">Full path of the folder that nothing is read above of.</param>
    /// <param name="plans">Full paths.</param>
    /// <param name="read">The file of a full path, with the path to show; null where there is none.</param>
    public static SuppressionFiles Read(string root, IEnumerable<string> plans, Func<string, InputFile?> read)
    {
        var files = new SuppressionFiles();
        var folders = plans.SelectMany(p => Above(p, root)).Distinct(FileNames.Comparer);
        // Nearest first for each plan: a folder comes behind those below it.
        foreach (var folder in folders.OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal))
        {
            if (read(Path.Combine(folder, Name)) is { } file) files.Add(folder, file);
        }

        return files;
    }

    /// <summary>The folders whose suppressions files hold for a plan, the nearest first; empty outside the root.</summary>
    public static IEnumerable<string> Above(string plan, string root)
    {
        for (var at = Path.GetDirectoryName(plan); at is not null && (FileNames.Comparer.Equals(at, root) || FileNames.IsBelow(at, root)); at = Path.GetDirectoryName(at)) yield return at;
    }

    /// <summary>The entries for a plan, nearest file first.</summary>
    public IReadOnlyList<SuppressionEntry> For(string fullPath) => _byPlan.GetValueOrDefault(fullPath) ?? [];

    private void Add(string folder, InputFile file)
    {
        var (entries, problems) = file is { Failure: null, Content.IsEmpty: true } ? ([], []) : SuppressionMapper.Map(new DocumentReader([new YamlReader()]).Read(file, TextEncoding.Auto, Limits.Default));
        List<InputProblem> unused = [.. problems];
        foreach (var entry in entries)
        {
            if (PlanOf(entry, folder) is { } plan)
            {
                (_byPlan.TryGetValue(plan, out var known) ? known : _byPlan[plan] = []).Add(entry);
            }
            else
            {
                unused.Add(new(
                    Message.Of(
                        $"“{entry.File.Value}”不在本文件所在的文件夹里，请把这条豁免移到方案所在的文件夹或它的上级。",
                        $"'{entry.File.Value}' does not lie in the folder of this file; move the suppression to the folder of the plan or one above it."),
                    entry.File.At));
            }
        }

        _notifications.AddRange(ManyOfAKind.Shorten(unused).Select(p => new Notification(NotificationKind.Configuration, p.Reason) { At = p.At with { Path = "" } }));
    }

    private static string? PlanOf(SuppressionEntry entry, string folder)
    {
        if (entry.File.Value.Contains('\0', StringComparison.Ordinal)) return null;
        var full = Path.GetFullPath(entry.File.Value.Replace('\\', '/'), folder);
        return FileNames.IsBelow(full, folder) ? full : null;
    }
}
