namespace PlanLint.Formats.Pdf;

/// <summary>A line of text as one sees it.</summary>
/// <param name="Text">Its text without white space at its ends; not empty.</param>
/// <param name="Left">Where its first letter begins, in points.</param>
/// <param name="Right">Where its last letter ends.</param>
/// <param name="Baseline">Its baseline; y grows downwards.</param>
/// <param name="Size">Height of its largest letter.</param>
internal sealed record TextLine(string Text, double Left, double Right, double Baseline, double Size);
