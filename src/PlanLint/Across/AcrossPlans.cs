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
    public static IReadOnlyList<IReadOnlyList<object>> Of(IReadOnlyList<PlanDigest?> digests)
    {
        IReadOnlyList<PlanDigest> plans = [.. digests.OfType<PlanDigest>()];
        var copied = CopiedPlans.Of(plans);
        IReadOnlyList<KnownPlace> own = [.. plans.Select(KnownPlace.Of).OfType<KnownPlace>()];
        var places = plans.Select(p => p.Places).Distinct().ToDictionary(p => p, p => new ForeignPlaces([.. own, .. p]));
        var facts = new IReadOnlyList<object>[digests.Count];
        for (var (i, n) = (0, 0); i < digests.Count; i++) facts[i] = digests[i] is { } plan ? Of(plan, n++) : [];
        return facts;

        IReadOnlyList<object> Of(PlanDigest plan, int number)
        {
            var foreign = places[plan.Places];
            var inRun = new PlanInRun(plan.Title, plan.Area.Name) { Others = plans.Count - 1, KnowsOtherPlaces = foreign.IsAnyForeignTo(plan.Area) };
            return [inRun, .. copied[number], .. foreign.In(plan)];
        }
    }
}
