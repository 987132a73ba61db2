using System.Text;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>A clause of a passage, apart from what it promises. 到2025年，培训农民500人次 is one, for a time alone says nothing.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Key">Its words for comparison, without numbers, times and words like 确保.</param>
internal sealed record EditionClause(Passage Passage, TextSpan Span, string Key)
{
    private const int ShortestKey = 3;

    /// <summary>Its number in the passage.</summary>
    public required int Id { get; init; }

    /// <summary>The numeric targets in it.</summary>
    public required IReadOnlyList<NumericTarget> Targets { get; init; }

    /// <summary>The time limits in it.</summary>
    public required IReadOnlyList<DueDate> Dates { get; init; }

    /// <summary>The words in it that say how firmly something is promised.</summary>
    public required IReadOnlyList<PromiseWord> Promises { get; init; }

    /// <summary>The clause itself.</summary>
    public Field<string> Text => Passage.Text.Part(Span);

    /// <summary>The clauses of a passage. What says too little to be told apart goes with the next one, at the end with the one before.</summary>
    public static IReadOnlyList<EditionClause> Of(Passage passage, EditionText text)
    {
        var value = passage.Text.Value;
        var targets = new Queue<NumericTarget>(text.TargetsIn(passage));
        var dates = new Queue<DueDate>(text.DeadlinesIn(passage).Select(DueDate.Of));
        var promises = new Queue<PromiseWord>(PromiseWord.In(value));
        List<TextSpan> left = [.. targets.Select(t => t.Quantity.Span), .. TimeExpressions.Find(value).Select(t => t.Span), .. dates.Select(d => d.Span), .. promises.Select(p => p.Span)];
        left.Sort((a, b) => a.Start.CompareTo(b.Start));
        return
        [
            .. Merged(value, left).Select((clause, i) => new EditionClause(passage, clause.Span, clause.Key)
            {
                Id = i,
                Targets = Until(clause.Span.End, targets, t => t.Quantity.Number.Start),
                Dates = Until(clause.Span.End, dates, d => d.Span.Start),
                Promises = Until(clause.Span.End, promises, p => p.Span.Start),
            }),
        ];
    }

    private static List<(TextSpan Span, string Key)> Merged(string value, List<TextSpan> left)
    {
        var merged = new List<(TextSpan Span, string Key)>();
        var next = 0;
        foreach (var clause in Clauses.Split(value))
        {
            var key = Words(value, clause, left, ref next);
            if (merged is [.., var open] && open.Key.Length < ShortestKey) merged[^1] = (TextSpan.Between(open.Span.Start, clause.End), open.Key + key);
            else merged.Add((clause, key));
        }

        if (merged is not [.., var last, { Key.Length: < ShortestKey } rest]) return merged;
        merged.RemoveAt(merged.Count - 1);
        merged[^1] = (TextSpan.Between(last.Span.Start, rest.Span.End), last.Key + rest.Key);
        return merged;
    }

    /// <summary>What a clause says without the spans, which are in order and may overlap.</summary>
    private static string Words(string value, TextSpan clause, List<TextSpan> left, ref int next)
    {
        var words = new StringBuilder(clause.Length);
        var at = clause.Start;
        for (; next < left.Count && left[next].Start < clause.End; next++)
        {
            if (left[next].Start > at) words.Append(value, at, left[next].Start - at);
            at = Math.Max(at, left[next].End);
        }

        if (at < clause.End) words.Append(value, at, clause.End - at);
        return ComparisonKey.Of(words.ToString());
    }

    private static List<T> Until<T>(int end, Queue<T> rest, Func<T, int> start)
    {
        var taken = new List<T>();
        while (rest.TryPeek(out var next) && start(next) < end) taken.Add(rest.Dequeue());
        return taken;
    }
}
