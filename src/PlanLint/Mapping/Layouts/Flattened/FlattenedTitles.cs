using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>Joins the pieces of titles to titles of actions and tasks. Titles printed again after a page break are the ones before it.</summary>
internal sealed class FlattenedTitles(Profile profile, FlattenedHeader header, FlattenedMeasures measures, MappingNotes notes)
{
    private const int MostPieces = 12;
    private const string Chapter = "保障措施";
    private const int MostDigits = 4;
    private static readonly string[] ActionEnds = ["行动", "工程", Chapter, "保障"];

    private readonly List<FlattenedTask> _tasks = [];

    private readonly record struct Titles(IReadOnlyList<Node.Scalar> Action, IReadOnlyList<Node.Scalar> Task);

    private FlattenedTask? Current => _tasks.Count > 0 ? _tasks[^1] : null;

    /// <summary>The tasks in reading order, rows without titles in the task before them.</summary>
    public IReadOnlyList<FlattenedTask> Read(IReadOnlyList<FlattenedRow> rows)
    {
        foreach (var row in rows) Add(row);
        return _tasks;
    }

    private void Add(FlattenedRow row)
    {
        var number = row.Titles.Find(p => IsNumber(p.Text.Text))?.Text;
        var titles = Whole(row);
        var hasTitle = titles.Action.Count + titles.Task.Count > 0 || number is not null;
        if (hasTitle || Current is null) Open(titles, number, row);
        if (row.Content.Count == 0 && row.Units.Count == 0) return;
        if (!hasTitle && row.IsAfterPage && Current?.Task?.Title is { } before)
        {
            notes.Assume(AssumptionKind.TaskOfRow, row.Place!, Message.Of(
                $"换页后没有再印出任务名称，这一行算在换页前的任务“{before.Text}”里",
                $"no task title is printed after the page break, so this row is read as part of the task '{before.Text}' before it"));
        }

        Current!.Rows.Add((row, hasTitle));
    }

    private void Open(Titles titles, Node.Scalar? number, FlattenedRow row)
    {
        var (action, task) = (JoinedText.Of(titles.Action), JoinedText.Of(titles.Task));
        if (!header.Has("action") && action is null && (Current is null || Current.Task is null)) (action, task) = (task, null);
        var isNewAction = Current is null || (action is not null && !IsSame(action, Current.Action.Title));
        var owner = isNewAction ? new DraftAction(action ?? Untitled(row)) : Current!.Action;
        if (!isNewAction && number is null && (task is null || IsSame(task, Current!.Task?.Title))) return;
        _tasks.Add(new(owner, task is null && number is null ? null : new DraftTask { Title = task, Number = number }));
    }

    private static Node.Scalar Untitled(FlattenedRow row) => new("", row.Place!.Region, null);

    /// <summary>The titles of a row, those of the next page included where its titles are cut by the page break.</summary>
    private Titles Whole(FlattenedRow row)
    {
        var titles = Split(row.Titles);
        if (row.TitlesOfNextPage.Count == 0) return titles;
        var next = Split(row.TitlesOfNextPage);
        var action = titles.Action.Count > 0 ? JoinedText.Of(titles.Action) : Current?.Action.Title;
        var task = titles.Task.Count > 0 ? JoinedText.Of(titles.Task) : Current?.Task?.Title;
        var isAgain = (next.Action.Count == 0 || IsSame(JoinedText.Of(next.Action), action)) && (next.Task.Count == 0 || IsSame(JoinedText.Of(next.Task), task));
        if (isAgain) return titles;
        if (row.Titles.Count > 0) return Split([.. row.Titles, .. row.TitlesOfNextPage]);
        return next;
    }

    private Titles Split(IReadOnlyList<FlattenedPiece> printed)
    {
        var pieces = printed.Where(p => !IsNumber(p.Text.Text)).ToList();
        if (pieces.Count == 0) return new([], []);
        var first = pieces.FindIndex(p => p.Column is not FlattenedColumn.Unknown);
        if (first >= 0)
        {
            return new(
                [.. pieces.Where((p, i) => p.Column is FlattenedColumn.Action || i < first).Select(p => p.Text)],
                [.. pieces.Where((p, i) => p.Column is not FlattenedColumn.Action && i >= first).Select(p => p.Text)]);
        }

        var texts = pieces.ConvertAll(p => p.Text);
        var count = header.Has("task") ? ActionPieces(texts) : texts.Count;
        return new(texts.GetRange(0, count), texts.GetRange(count, texts.Count - count));
    }

    /// <summary>How many pieces the title of the action takes.</summary>
    private int ActionPieces(List<Node.Scalar> pieces)
    {
        var title = "";
        var plausible = 0;
        for (var count = 1; count <= Math.Min(pieces.Count, MostPieces); count++)
        {
            title += new Compact(pieces[count - 1].Text, new(0, pieces[count - 1].Text.Length)).Text;
            if (IsKnown(title) || (Current is { } current && ComparisonKey.OfTitle(title) == ComparisonKey.OfTitle(current.Action.Title.Text))) return count;
            if (plausible == 0 && count < pieces.Count && IsPlausible(title)) plausible = count;
        }

        if (!header.Has("action") || plausible > 0 || Current is not null) return header.Has("action") ? plausible : 0;
        var end = pieces.FindIndex(p => !measures.FillsLeft(p));
        return end < 0 || end + 1 >= pieces.Count ? 1 : end + 1;
    }

    private bool IsKnown(string title)
    {
        if (profile.IsSafeguardChapter(title)) return true;
        if (title.EndsWith("行动", StringComparison.Ordinal) || title.EndsWith("工程", StringComparison.Ordinal))
            return profile.PopulationOf(title) is not null || profile.ProjectOf(title) is not null;
        return false;
    }

    private bool IsPlausible(string title) =>
        (title is Chapter || Array.Exists(ActionEnds, e => title.Length > e.Length && title.EndsWith(e, StringComparison.Ordinal)))
        && (Current is null || !title.StartsWith("实施", StringComparison.Ordinal));

    private static bool IsSame(Node.Scalar? one, Node.Scalar? other) =>
        one is not null && other is not null && ComparisonKey.OfTitle(one.Text) == ComparisonKey.OfTitle(other.Text);

    private static bool IsNumber(string text) => text.Length <= MostDigits && text.AsSpan().TrimEnd("..、．").IndexOfAnyExceptInRange('0', '9') < 0;
}
