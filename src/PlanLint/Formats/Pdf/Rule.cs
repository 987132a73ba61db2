namespace PlanLint.Formats.Pdf;

/// <summary>A ruling line, or a piece of one.</summary>
/// <param name="IsHorizontal">Whether it runs across the page.</param>
/// <param name="At">The y of a horizontal line, the x of a vertical one.</param>
/// <param name="From">Its smaller end.</param>
/// <param name="To">Its larger end.</param>
internal readonly record struct Rule(bool IsHorizontal, double At, double From, double To)
{
    public double Length => To - From;
}
