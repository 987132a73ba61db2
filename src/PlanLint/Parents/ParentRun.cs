namespace PlanLint.Parents;

/// <summary>What follows from the plans of a run and those above them.</summary>
internal static class ParentRun
{
    /// <summary>Facts for each plan; none for one that is not compared, or whose parent cannot be had.</summary>
    /// <param name="plans">The plans, in ordinal order of their files; null for one that is not compared.</param>
    /// <param name="links">For each what is above it; null for the same.</param>
    public static IReadOnlyList<IReadOnlyList<object>> Of(IReadOnlyList<PlanKin?> plans, IReadOnlyList<ParentLink?> links)
    {
        var facts = plans.Select(_ => new List<object>()).ToList();
        var siblings = new Dictionary<PlanKin, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is not { } plan || links[i] is not { Failure: null } link) continue;
            IReadOnlyList<PlanKin> chain = [.. link.Chain.Select(c => c.Kin!)];
            facts[i].AddRange(ParentFacts.Of(plan, chain));
            if (chain is not [var parent, ..]) continue;
            if (!siblings.TryGetValue(parent, out var below)) siblings.Add(parent, below = []);
            below.Add(i);
        }

        foreach (var (parent, below) in siblings)
        {
            var splits = SplitTargets.Of(parent, [.. below.Select(i => plans[i]!)]).ToList();
            foreach (var i in below) facts[i].AddRange(splits.Select(s => s with { IsFirst = s.Parts[0].At.File == plans[i]!.Title.At.File }));
        }

        return facts;
    }
}
