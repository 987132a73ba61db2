namespace PlanLint.Model;

/// <summary>The name of a place that neither is the area of a plan nor lies in it or above it, where the plan speaks of its own work.</summary>
/// <param name="Name">Full name of the place.</param>
/// <param name="Words">The words that name it, in the order of the text; not empty.</param>
public sealed record ForeignPlace(string Name, IReadOnlyList<Field<string>> Words)
{
    /// <summary>Title of a plan of the same run whose own area it is; null when only the profile knows the place.</summary>
    public Field<string>? OwnPlan { get; init; }
}
