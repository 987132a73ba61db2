using PlanLint.Formats;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>
/// Reads the division table of a PDF whose text was saved cell after cell: the title of the action, the title of the task, the content, the units,
/// each on lines of its own, with the header of the table on every page. Works in one pass over the lines; what the print does not prove is noted.
/// </summary>
internal static class FlattenedTable
{
    /// <summary>The actions of the table; null when the lines are no such table, or when it has targets: nothing tells them from content.</summary>
    /// <param name="lines">All lines from the first header to the end of the table, blank ones included.</param>
    /// <param name="profile">Knows the titles of actions.</param>
    /// <param name="notes">Takes what was assumed.</param>
    public static IReadOnlyList<DraftAction>? Read(IReadOnlyList<Node.Scalar> lines, Profile profile, MappingNotes notes)
    {
        if (FindStart(lines) is not { } start || FlattenedHeader.At(lines, start) is not { } header || header.Has("target")) return null;
        var printed = FlattenedPage.Strip(lines, header.Has("number")).Where(l => l.Number >= header.End).ToList();
        var units = new FlattenedUnits(printed, profile);
        if (FlattenedMeasures.Of(printed, units.IsCertain) is not { } measures) return null;
        var rows = FlattenedRows.Of(lines, printed, header, units, measures);
        if (!rows.Any(r => r.Content.Count > 0 && r.Units.Count > 0)) return null;
        var tasks = new FlattenedTitles(profile, header, measures, notes).Read(rows);
        var roles = new FlattenedRoles(header, profile, notes);
        foreach (var task in tasks) roles.Fill(task);
        return Actions(tasks);
    }

    /// <summary>Whether the header of a flattened table begins on a line: at least three names of columns, which may go over several lines.</summary>
    public static bool IsHeader(IReadOnlyList<Node.Scalar> lines, int index) => FlattenedHeader.At(lines, index) is not null;

    /// <summary>Index of the first line on which such a header begins, or null.</summary>
    public static int? FindStart(IReadOnlyList<Node.Scalar> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsHeader(lines, i)) return i;
        }

        return null;
    }

    private static List<DraftAction> Actions(IReadOnlyList<FlattenedTask> tasks)
    {
        var actions = new List<DraftAction>();
        foreach (var task in tasks)
        {
            if (actions.Count == 0 || !ReferenceEquals(actions[^1], task.Action)) actions.Add(task.Action);
            if (task.Task is { } own) task.Action.Tasks.Add(own);
        }

        return actions;
    }
}
