using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Reads numeric targets together with what stands around them.</summary>
public static class TargetReadings
{
    private const int Reach = 20;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("，。；：、！？,;:");

    /// <summary>One reading for each target, in their order. Time is linear in the length of the passages.</summary>
    public static IReadOnlyList<TargetReading> Of(IReadOnlyList<Passage> passages, IReadOnlyList<NumericTarget> targets)
    {
        var readings = new List<TargetReading>(targets.Count);
        if (targets.Count == 0) return readings;
        var rows = targets.Select(t => t.Passage.RowId).OfType<int>().ToHashSet();
        var timedRows = new HashSet<int>();
        var timedTasks = new HashSet<int>();
        var timedActions = new HashSet<int>();
        var timedHeadlines = new HashSet<int>();
        foreach (var passage in passages)
        {
            if (passage is { RowId: { } row, Kind: not PassageKind.Unit } && rows.Contains(row) && IsTimed(passage)) timedRows.Add(row);
            if (passage is { Kind: PassageKind.TaskTitle, TaskId: { } task } && IsTimed(passage)) timedTasks.Add(task);
            if (passage is { Kind: PassageKind.ActionTitle, ActionId: { } action } && IsTimed(passage)) timedActions.Add(action);
            if (passage.Kind is PassageKind.HeadlineTarget && (timedHeadlines.Count > 0 || IsTimed(passage))) timedHeadlines.Add(passage.Id);
        }

        var sentenceId = 0;
        foreach (var group in targets.GroupBy(t => t.Passage.Id))
        {
            var passage = group.First().Passage;
            var text = passage.Text.Value;
            var isTimed = IsTimed(passage)
                || timedHeadlines.Contains(passage.Id)
                || (passage.RowId is { } row && timedRows.Contains(row))
                || (passage.TaskId is { } task && timedTasks.Contains(task))
                || (passage.ActionId is { } action && timedActions.Contains(action));
            var sentences = Sentences.Split(text);
            var sentence = 0;
            sentenceId++;
            foreach (var target in group)
            {
                for (; sentence + 1 < sentences.Count && sentences[sentence + 1].Start <= target.Quantity.Number.Start; sentence++) sentenceId++;
                readings.Add(Read(target, sentenceId, sentences.Count > 0 ? sentences[sentence].Start : 0) with { IsTimed = isTimed });
            }
        }

        return readings;
    }

    private static TargetReading Read(NumericTarget target, int sentenceId, int from)
    {
        var (passage, quantity) = (target.Passage, target.Quantity);
        var text = passage.Text.Value;
        var fault = NumberFaults.Of(text, quantity);
        return new(target, sentenceId)
        {
            Phrase = Around(text, quantity.Span),
            IsStanding = Standards.IsStanding(text, quantity, from),
            Hedging = Hedges.Of(text, quantity),
            Surplus = Hedges.Surplus(text, quantity) is { } surplus ? passage.At(surplus) : null,
            Fault = fault,
            Missing = fault is NumberFault.HalfRange && NumberFaults.Missing(text, quantity) is var (word, at) ? new(word, passage.At(at)) : null,
        };
    }

    /// <summary>From the mark before a quantity to the one after it, at most some characters on each side.</summary>
    private static string Around(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Reach);
        var before = text.AsSpan(from, span.Start - from);
        var behind = text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End));
        var end = behind.IndexOfAny(Marks);
        return string.Concat(before[(before.LastIndexOfAny(Marks) + 1)..], text.AsSpan(span.Start, span.Length), end < 0 ? behind : behind[..end]).Trim();
    }

    private static bool IsTimed(Passage passage) => passage.Kind is PassageKind.Deadline || TimeExpressions.IsIn(passage.Text.Value) || Standards.NamesSeason(passage.Text.Value);
}
