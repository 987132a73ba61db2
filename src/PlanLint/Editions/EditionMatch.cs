using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>
/// Which actions, tasks and rows of the older edition are which of the new one, wherever they stand there now. What is equal is found by its key, rows that
/// are alike through <see cref="SimilarTexts"/>, and only what is left under one heading is compared pair by pair, so that time is near-linear.
/// </summary>
internal sealed class EditionMatch
{
    /// <summary>How alike two rows of different tasks must be, in per cent of the pairs of characters of either.</summary>
    private const int AlikeRows = 60;

    /// <summary>
    /// How alike two rows of one task must be, in per cent (Dice). Of published plans 99 of 100 pairs of different rows of one task have 16 or less, and rows
    /// that somebody wrote in other words 27 or more.
    /// </summary>
    private const int AlikeInTask = 30;

    private readonly int _similarity;

    private EditionMatch(EditionTree old, EditionTree @new, int similarity) => (Old, New, _similarity) = (old, @new, similarity);

    public EditionTree Old { get; }

    public EditionTree New { get; }

    public OneToOne<PlanAction> Actions { get; } = new(a => a.Id);

    public OneToOne<PlanTask> Tasks { get; } = new(t => t.Id);

    public OneToOne<ContentRow> Rows { get; } = new(r => r.Id);

    /// <summary>Matches two trees.</summary>
    /// <param name="old">A tree of the older edition.</param>
    /// <param name="new">The tree of the new edition that it became.</param>
    /// <param name="similarity">How alike two titles must be, in per cent.</param>
    public static EditionMatch Of(EditionTree old, EditionTree @new, int similarity)
    {
        var match = new EditionMatch(old, @new, similarity);
        match.MatchEqual();
        match.MatchActions();
        match.MatchAlikeRows();
        match.MatchTasks();
        match.MatchRest();
        return match;
    }

    /// <summary>Everything of one wording: first where it stood, then wherever it stands now.</summary>
    private void MatchEqual()
    {
        Actions.AddSame(Old.Actions, New.Actions, Old.Key, New.Key);
        Actions.AddSame(Old.Actions, New.Actions, a => a.Topic ?? "", a => a.Topic ?? "");
        foreach (var (old, @new) in Actions.Pairs(Old.Actions)) Tasks.AddSame(old.Tasks, @new.Tasks, Old.Key, New.Key);
        Tasks.AddSame(Old.Tasks, New.Tasks, Old.Key, New.Key);
        foreach (var (old, @new) in Actions.Pairs(Old.Actions)) Rows.AddSame(old.Rows, @new.Rows, Old.Key, New.Key);
        foreach (var (old, @new) in Tasks.Pairs(Old.Tasks)) Rows.AddSame(old.Rows, @new.Rows, Old.Key, New.Key);
        Rows.AddSame(Old.Rows, New.Rows, Old.Key, New.Key);
    }

    /// <summary>Actions with new titles: by what stands under them, then by what they are called.</summary>
    private void MatchActions()
    {
        Actions.AddByParts(Old.Actions, a => [.. a.Tasks.Select(t => Tasks.NewOf(t) is { } task ? New.ActionOf(task) : null), .. a.Rows.Select(r => Rows.NewOf(r) is { } row ? New.ActionOf(row) : null)]);
        Actions.AddAlike(Old.Actions, New.Actions, a => new(a.Title, a.Key) { IsHeading = true }, p => p.IsPair(_similarity));
    }

    private void MatchAlikeRows()
    {
        var left = Rows.FreeOld(Old.Rows);
        var right = Rows.FreeNew(New.Rows);
        if (left.Count == 0 || right.Count == 0) return;
        IReadOnlyList<string> keys = [.. left.Select(Old.Key), .. right.Select(New.Key)];
        IReadOnlyList<int> sides = [.. Enumerable.Repeat(0, left.Count), .. Enumerable.Repeat(1, right.Count)];
        var pairs = SimilarTexts.All(keys, sides, new(AlikeRows, int.MaxValue, int.MaxValue));
        foreach (var pair in pairs.OrderByDescending(p => IsAtHome(left[p.First], right[p.Second - left.Count])).ThenByDescending(p => p.Similarity).ThenBy(p => p.First).ThenBy(p => p.Second))
        {
            var (old, @new) = (left[pair.First], right[pair.Second - left.Count]);
            if (Rows.NewOf(old) is null && Rows.IsFree(@new)) Rows.Add(old, @new);
        }
    }

    /// <summary>Whether a row stands under the partner of the heading it stood under.</summary>
    private bool IsAtHome(ContentRow old, ContentRow @new) => Old.TaskOf(old) is { } task
        ? Tasks.NewOf(task)?.Id is { } home && home == @new.TaskId
        : Actions.NewOf(Old.ActionOf(old))?.Id == @new.ActionId && @new.TaskId is null;

    /// <summary>Tasks with new titles: by their rows, then by what they are called.</summary>
    private void MatchTasks()
    {
        Tasks.AddByParts(Old.Tasks, t => [.. t.Rows.Where(r => Old.Key(r).Length > 0).Select(r => Rows.NewOf(r) is { } row ? New.TaskOf(row) : null)]);
        foreach (var (old, @new) in Actions.Pairs(Old.Actions)) Tasks.AddAlike(old.Tasks, @new.Tasks, HeadingItem.Of, p => p.IsPair(_similarity));
    }

    /// <summary>Rows that were rewritten where they stood.</summary>
    private void MatchRest()
    {
        foreach (var (old, @new) in Actions.Pairs(Old.Actions)) MatchRows(old.Rows, @new.Rows);
        foreach (var (old, @new) in Tasks.Pairs(Old.Tasks)) MatchRows(old.Rows, @new.Rows);
    }

    /// <summary>A heading with one paragraph in both editions has the same paragraph, whatever it says now.</summary>
    private void MatchRows(IReadOnlyList<ContentRow> all, IReadOnlyList<ContentRow> allNew)
    {
        List<ContentRow> olds = [.. all.Where(r => Old.Key(r).Length > 0)];
        List<ContentRow> news = [.. allNew.Where(r => New.Key(r).Length > 0)];
        if (olds is [var one] && news is [var other] && Rows.NewOf(one) is null && Rows.IsFree(other)) Rows.Add(one, other);
        Rows.AddAlike(olds, news, r => new(r.Content, r.Key) { IsHeading = true }, p => p.IsPair(AlikeInTask));
    }
}
