using PlanLint.Model;

namespace PlanLint.Across;

/// <summary>What follows from the plans of a run together.</summary>
internal static class AcrossPlans
{
    /// <summary>
    /// Facts for each file, for the rules that compare plans; none for a file without a digest. They depend on the order of the files, which is the
    /// ordinal one, and on nothing else.
    /// </summary>
    /// <param name="digests">One for each file; null where there is no plan, or no rule that compares it.</param>
    /// <param name="deadline">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The deadline is over.</exception>
    public static IReadOnlyList<IReadOnlyList<object>> Of(IReadOnlyList<PlanDigest?> digests, CancellationToken deadline)
    {
        IReadOnlyList<PlanDigest> plans = [.. digests.OfType<PlanDigest>()];
        var copied = CopiedPlans.Of(plans, deadline);
        IReadOnlyList<KnownPlace> own = [.. plans.Select(KnownPlace.Of).OfType<KnownPlace>()];
        var places = plans.Select(p => p.Places).Distinct().ToDictionary(p => p, p => new ForeignPlaces([.. own, .. p]));
        var facts = new IReadOnlyList<object>[digests.Count];
        for (var (i, n) = (0, 0); i < digests.Count; i++) facts[i] = digests[i] is { } plan ? Of(plan, n++) : [];
        return facts;

        IReadOnlyList<object> Of(PlanDigest plan, int number)
        {
            deadline.ThrowIfCancellationRequested();
            var foreign = places[plan.Places];
            var inRun = new PlanInRun(plan.Title, plan.Area.Name) { Others = plans.Count - 1, KnowsOtherPlaces = foreign.IsAnyForeignTo(plan.Area) };
            return [inRun, .. copied[number], .. foreign.In(plan)];
        }
    }
}
