using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Targets that a plan states twice.</summary>
public static class TargetPairs
{
    private const int LongestClause = 400;
    private const int ShortestWords = 4;
    private const int OwnWords = 6;

    /// <summary>
    /// Pairs of prose and division table: the same clause around the number, in one action, with the same unit and time. Words of few
    /// characters must stand in tasks of one title. Where one of the two states several values, nobody can tell which belong together.
    /// </summary>
    public static IEnumerable<TargetPair> Of(Plan plan, IReadOnlyList<NumericTarget> targets)
    {
        if (plan.Body.Count == 0) return [];
        var topics = plan.AllActions.ToDictionary(a => a.Id, a => a.Topic ?? a.Key);
        var tasks = plan.AllTasks.ToDictionary(t => t.Id, t => ComparisonKey.OfTitle(t.Title.Value));
        return targets.Where(t => t.Passage.ActionId is not null)
            .GroupBy(t => t.Passage.Id)
            .SelectMany(WithWords)
            .Where(t => t.Words.Length >= ShortestWords)
            .GroupBy(t => (
                Topic: topics[t.Target.Passage.ActionId!.Value],
                Task: t.Words.Length < OwnWords && t.Target.Passage.TaskId is { } task ? tasks[task] : "",
                t.Words,
                t.Ordinal,
                t.Target.Quantity.Unit,
                Time: Scope(t.Target)))
            .Select(g => Pair([.. g.Select(t => t.Target)], g.Key.Words))
            .OfType<TargetPair>();
    }

    /// <summary>The first own value for an indicator and a year with each later one that differs, else with the second.</summary>
    public static IEnumerable<TargetPair> Of(IReadOnlyList<IndicatorValue> values) =>
        from same in values.Where(v => v.IsOwn).GroupBy(v => (v.Indicator, v.Year))
        let first = same.First()
        let pairs = same.Skip(1).Select(v => new TargetPair(first.Target, v.Target, first.Name)).ToList()
        from pair in pairs.Exists(p => !p.Agrees) ? pairs.Where(p => !p.Agrees) : pairs.Take(1)
        select pair;

    private static TargetPair? Pair(List<NumericTarget> same, string words)
    {
        var (table, prose) = (same.Where(t => t.Passage.Part is PlanPart.Division).ToList(), same.Where(t => t.Passage.Part is PlanPart.Body).ToList());
        return IsOneValue(table) && IsOneValue(prose) ? new(table[0], prose[0], words) : null;
    }

    private static bool IsOneValue(List<NumericTarget> targets) => targets.DistinctBy(t => (t.Quantity.Low, t.Quantity.High)).Count() == 1;

    private static string Scope(NumericTarget target) => target.Quantity.Time switch
    {
        { Kind: TimeKind.Recurring, Span: var span } => ComparisonKey.Of(target.Passage.Text.Value.Substring(span.Start, span.Length)),
        { To: { } year } => $"{year}",
        _ => "",
    };

    /// <summary>Each target of a passage with the words of its clause, numbers and times left out, and its number in the clause.</summary>
    private static IEnumerable<(NumericTarget Target, string Words, int Ordinal)> WithWords(IEnumerable<NumericTarget> ofPassage)
    {
        List<NumericTarget> targets = [.. ofPassage];
        var text = targets[0].Passage.Text.Value;
        var times = TimeExpressions.Find(text);
        var (next, time) = (0, 0);
        foreach (var clause in Clauses.Split(text))
        {
            List<NumericTarget> inClause = [];
            for (; next < targets.Count && targets[next].Quantity.Number.Start < clause.End; next++) inClause.Add(targets[next]);
            List<TextSpan> left = [.. inClause.Select(t => t.Quantity.Span)];
            for (; time < times.Count && times[time].Span.Start < clause.End; time++) left.Add(times[time].Span);
            if (inClause.Count == 0 || clause.Length > LongestClause) continue;
            var words = Without(text, clause, left);
            foreach (var (i, target) in inClause.Index()) yield return (target, words, i);
        }
    }

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
