using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>What became of the actions, tasks and rows of the older edition. What prose and table both lost is told once.</summary>
/// <param name="title">Title of the new edition.</param>
/// <param name="text">Its text.</param>
internal sealed class DroppedNodes(Field<string> title, EditionText text)
{
    /// <summary>Of a row's text this much, in per cent, must stand elsewhere for the row to be there still.</summary>
    private const int LeastElsewhere = 80;

    private readonly HashSet<(bool IsHeading, string Key)> _told = [];

    /// <summary>The <see cref="EditionHeading"/> and <see cref="EditionRow"/> facts of a tree, in the order of the older edition.</summary>
    public IEnumerable<object> Of(EditionMatch match)
    {
        var titles = match.New.Tasks.Select(match.New.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var action in match.Old.Actions)
        {
            var partner = match.Actions.NewOf(action);
            if (partner is null && !IsNew(true, match.Old.Key(action))) continue;
            yield return new EditionHeading(action.Title, title)
            {
                IsAction = true,
                New = partner?.Title,
                IsDropped = partner is null,
                IsRenamed = partner is not null && IsRenamed(match.Old.Key(action), match.New.Key(partner)),
                Lost = partner is null ? [.. action.Tasks.Where(t => match.Tasks.NewOf(t) is null && !IsKept(match, t, titles)).Select(t => t.Title)] : [],
            };
            if (partner is not null) foreach (var row in Rows(match, action.Rows, partner.Title)) yield return row;
            foreach (var task in action.Tasks) foreach (var fact in Of(match, task, partner, titles)) yield return fact;
        }
    }

    private IEnumerable<object> Of(EditionMatch match, PlanTask task, PlanAction? action, HashSet<string> titles)
    {
        var partner = match.Tasks.NewOf(task);
        var isDropped = partner is null && !IsKept(match, task, titles);
        // An action that is gone took its tasks with it, but for those that have moved.
        if (isDropped && (action is null || !IsNew(true, match.Old.Key(task)))) yield break;
        var parent = partner is null ? action?.Title ?? title : match.New.ActionOf(partner).Title;
        yield return new EditionHeading(task.Title, parent)
        {
            IsAction = false,
            New = partner?.Title,
            IsDropped = isDropped,
            IsRenamed = partner is not null && IsRenamed(match.Old.Key(task), match.New.Key(partner)),
        };
        if (partner is not null) foreach (var row in Rows(match, task.Rows, partner.Title)) yield return row;
    }

    private IEnumerable<EditionRow> Rows(EditionMatch match, IEnumerable<ContentRow> rows, Field<string> parent)
    {
        foreach (var row in rows.Where(r => match.Old.Key(r).Length > 0))
        {
            var isDropped = !IsKept(match, row);
            if (!isDropped || IsNew(false, match.Old.Key(row))) yield return new(row.Content, parent, isDropped);
        }
    }

    private bool IsNew(bool isHeading, string key) => _told.Add((isHeading, key));

    private static bool IsRenamed(string old, string @new) => WithoutDigits(old) != WithoutDigits(@new);

    private static string WithoutDigits(string key) => string.Concat(key.Where(c => !Characters.IsDigit(c)));

    /// <summary>A task is there still when another one has its title, as of two that were alike, or when all it says stands elsewhere.</summary>
    private bool IsKept(EditionMatch match, PlanTask task, HashSet<string> titles)
    {
        if (titles.Contains(match.Old.Key(task))) return true;
        List<ContentRow> rows = [.. task.Rows.Where(r => match.Old.Key(r).Length > 0)];
        return rows.Count > 0 && rows.TrueForAll(r => IsKept(match, r));
    }

    private bool IsKept(EditionMatch match, ContentRow row) => match.Rows.NewOf(row) is not null || text.ShareOf(row.Content.Value) >= LeastElsewhere;
}
