namespace PlanLint.Engine.Matching;

/// <summary>Facts that may match, in their order, and the conditions left to be tested on each.</summary>
internal readonly record struct Candidates(List<Fact> Facts, Condition[] Rest)
{
    public static Candidates None { get; } = new([], []);

    public bool Passes(object?[] bound, object fact)
    {
        foreach (var condition in Rest)
        {
            if (!condition.Test(bound, fact)) return false;
        }
        return true;
    }

    /// <summary>The facts of a window that pass.</summary>
    public IEnumerable<object> In(Window window, object?[] bound)
    {
        for (var i = window.FirstIn(Facts); i < Facts.Count && Facts[i].Number < window.To; i++)
        {
            if (Passes(bound, Facts[i].Value)) yield return Facts[i].Value;
        }
    }
}
