using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The deadlines of a plan beside those of its parent.</summary>
internal static class ParentDeadlines
{
    /// <summary>
    /// One for each task taken up for which both state a year, then one for each other target that both count in the same words: the earliest here, the
    /// latest there. A plan that goes on after the parent's deadline has nothing wrong, as long as its first step is in time.
    /// </summary>
    public static IEnumerable<ParentDeadline> Of(PlanKin plan, PlanKin parent, IReadOnlyList<(PlanTask Here, PlanTask There)> pairs)
    {
        var told = new HashSet<int>();
        var (here, there) = (ByTask(plan), ByTask(parent));
        foreach (var pair in pairs)
        {
            if (here[pair.Here.Id].MinBy(d => d.Year) is not { } first || there[pair.There.Id].MaxBy(d => d.Year) is not { } last) continue;
            told.Add(pair.Here.Id);
            yield return new(first, last, pair.Here.Title.Value);
        }

        foreach (var targets in plan.Targets)
        {
            if (targets.Any(t => t.Passage.TaskId is { } task && told.Contains(task)) || !parent.Targets.Contains(targets.Key)) continue;
            if (Dated(targets).MinBy(d => d.Year) is not { } first || Dated(parent.Targets[targets.Key]).MaxBy(d => d.Year) is not { } last) continue;
            yield return new(first, last, targets.Key.Words);
        }
    }

    private static ILookup<int, DeadlineStatement> ByTask(PlanKin plan) => plan.Deadlines.Where(d => d.Passage.TaskId is not null).ToLookup(d => d.Passage.TaskId!.Value);

    /// <summary>Targets for one year each; none where one has no year of its own, for it may hold for any.</summary>
    private static IReadOnlyList<DeadlineStatement> Dated(IEnumerable<NumericTarget> targets)
    {
        List<NumericTarget> all = [.. targets];
        return all.TrueForAll(t => t.Quantity.Time is { To: not null, Kind: TimeKind.Year or TimeKind.FiveYearPlan })
            ? [.. all.Select(t => new DeadlineStatement(t.Passage, t.Quantity.Time!, t.Quantity.Time!.To!.Value) { HasTarget = true })]
            : [];
    }
}
