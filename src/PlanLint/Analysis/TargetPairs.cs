using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Targets that a plan states twice.</summary>
internal static class TargetPairs
{
    private const int ShortestWords = 4;
    private const int OwnWords = 6;

    /// <summary>
    /// Pairs of prose and division table: the same clause around the number, in one action, with the same unit and time. Words of few
    /// characters must stand in tasks of one title. Where one of the two states several values, nobody can tell which belong together.
    /// </summary>
    public static IEnumerable<TargetPair> Of(Plan plan, StatedNumbers numbers)
    {
        if (plan.Body.Count == 0) return [];
        var topics = plan.AllActions.ToDictionary(a => a.Id, a => a.Topic ?? a.Key);
        var tasks = plan.AllTasks.ToDictionary(t => t.Id, t => ComparisonKey.OfTitle(t.Title.Value));
        return numbers.Passages.Where(p => p.ActionId is not null)
            .SelectMany(p => TargetWords.Of(numbers.TargetsIn(p), numbers.TimesIn(p)))
            .Where(t => t.Words.Length >= ShortestWords)
            .GroupBy(t => (
                Topic: topics[t.Target.Passage.ActionId!.Value],
                Task: t.Words.Length < OwnWords && t.Target.Passage.TaskId is { } task ? tasks[task] : "",
                t.Words,
                t.Ordinal,
                t.Target.Quantity.Unit,
                Time: TargetWords.Scope(t.Target)))
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
}
