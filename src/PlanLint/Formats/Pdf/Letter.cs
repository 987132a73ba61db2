namespace PlanLint.Formats.Pdf;

/// <summary>A letter as the page draws it, on the page as it is viewed: points, x to the right and y downwards.</summary>
/// <param name="Text">What it reads; several characters for a ligature.</param>
/// <param name="StartX">Where its baseline begins.</param>
/// <param name="StartY">Where its baseline begins.</param>
/// <param name="EndX">Where its baseline ends.</param>
/// <param name="EndY">Where its baseline ends.</param>
/// <param name="Size">Height of the font, in points.</param>
/// <param name="Turn">Where it runs: right, up, left or down.</param>
internal readonly record struct Letter(string Text, double StartX, double StartY, double EndX, double EndY, double Size, Turn Turn);
