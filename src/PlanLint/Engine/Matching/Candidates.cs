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

    /// <summary>The facts of a window that pass.</summary>
    public IEnumerable<object> In(Window window, object?[] bound) => Rest.Length == 0 && Alone is null && window == Window.All ? Facts.Select(f => f.Value) : Passing(window, bound);

    private IEnumerable<object> Passing(Window window, object?[] bound)
    {
        for (var i = window.FirstIn(Facts); i < Facts.Count && Facts[i].Number < window.To; i++)
        {
            if (Passes(bound, Facts[i].Value)) yield return Facts[i].Value;
        }
    }
}
