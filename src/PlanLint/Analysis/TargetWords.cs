using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>What a numeric target counts, in the words around it: by them two places that state one target know each other.</summary>
internal static class TargetWords
{
    private const int LongestClause = 400;

    /// <summary>Each target of a passage with the words of its clause, numbers and times left out, and its number in the clause.</summary>
    /// <param name="targets">The targets of one passage, in order.</param>
    /// <param name="times">The time expressions of that passage, in order.</param>
    public static List<(NumericTarget Target, string Words, int Ordinal)> Of(ReadOnlySpan<NumericTarget> targets, IReadOnlyList<TimeExpression> times)
    {
        var found = new List<(NumericTarget Target, string Words, int Ordinal)>();
        if (targets.IsEmpty) return found;
        var text = targets[0].Passage.Text.Value;
        var (next, time) = (0, 0);
        foreach (var clause in Clauses.Split(text))
        {
            List<NumericTarget> inClause = [];
            for (; next < targets.Length && targets[next].Quantity.Number.Start < clause.End; next++) inClause.Add(targets[next]);
            List<TextSpan> left = [.. inClause.Select(t => t.Quantity.Span)];
            for (; time < times.Count && times[time].Span.Start < clause.End; time++) left.Add(times[time].Span);
            if (inClause.Count == 0 || clause.Length > LongestClause) continue;
            var words = Without(text, clause, left);
            for (var i = 0; i < inClause.Count; i++) found.Add((inClause[i], words, i));
        }

        return found;
    }

    /// <summary>By when, or how often; empty where the text says neither.</summary>
    public static string Scope(NumericTarget target) => target.Quantity.Time switch
    {
        { Kind: TimeKind.Recurring, Span: var span } => ComparisonKey.Of(target.Passage.Text.Value.AsSpan(span.Start, span.Length)),
        { To: { } year } => $"{year}",
        _ => "",
    };

    private static string Without(string text, TextSpan clause, List<TextSpan> left)
    {
        var words = new System.Text.StringBuilder(clause.Length);
        var at = clause.Start;
        foreach (var span in left.OrderBy(s => s.Start))
        {
            if (span.Start > at) words.Append(text, at, span.Start - at);
            at = Math.Max(at, span.End);
        }

        if (at < clause.End) words.Append(text, at, clause.End - at);
        return ComparisonKey.Of(words.ToString());
    }
}
