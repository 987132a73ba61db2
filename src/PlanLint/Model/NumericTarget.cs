namespace PlanLint.Model;

/// <summary>A quantity in the plan's text that someone has to reach.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Quantity">The quantity; its spans count in the passage.</param>
public sealed record NumericTarget(Passage Passage, Quantity Quantity)
{
    /// <summary>Its place.</summary>
    public Location At => Passage.At(Quantity.Span);
}
