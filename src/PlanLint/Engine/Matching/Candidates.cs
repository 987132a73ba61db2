namespace PlanLint.Engine.Matching;

/// <summary>Facts that may match, in their order, and what is left to be tested on each.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Rest">Conditions left.</param>
/// <param name="Alone">Whose conditions on the fact alone are left as well; null where the facts have passed them.</param>
internal readonly record struct Candidates(List<Fact> Facts, Condition[] Rest, Pattern? Alone = null)
{
    public static Candidates None { get; } = new([], []);

    public bool Passes(object?[] bound, object fact) => Alone?.PassesAlone(fact) is not false && Condition.Hold(Rest, bound, fact);

    /// <summary>Whether any fact passes.</summary>
    public bool HasAny(object?[] bound)
    {
        foreach (var fact in Facts)
        {
            if (Passes(bound, fact.Value)) return true;
        }

        return false;
    }

    /// <summary>The facts that pass.</summary>
    public List<object?> All(object?[] bound)
    {
        var all = new List<object?>(Rest.Length == 0 && Alone is null ? Facts.Count : 0);
        foreach (var fact in Facts)
        {
            if (Passes(bound, fact.Value)) all.Add(fact.Value);
        }

        return all;
    }
}
