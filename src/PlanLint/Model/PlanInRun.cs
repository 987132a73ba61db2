namespace PlanLint.Model;

/// <summary>A plan as one of those checked together.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Area">Name of the area whose plan it is; empty when it is not known.</param>
public sealed record PlanInRun(Field<string> Title, string Area)
{
    /// <summary>How many other plans it was compared with.</summary>
    public int Others { get; init; }

    /// <summary>Whether any place is known that lies elsewhere.</summary>
    public bool KnowsOtherPlaces { get; init; }
}
