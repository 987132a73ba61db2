namespace PlanLint.Formats.Pdf;

/// <summary>A letter that runs to the right.</summary>
/// <param name="Text">What it reads.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where the next letter would begin.</param>
/// <param name="Baseline">Its baseline; y grows downwards.</param>
/// <param name="Size">Height of its font, in points; positive.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>How far above its baseline the middle of a letter is, in heights of its font.</summary>
    public const double Middle = 0.35;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => Baseline - (Middle * Size);
}
