namespace PlanLint.Formats.Pdf;

/// <summary>The way that text runs on a page.</summary>
internal enum Turn
{
    Right,
    Up,
    Left,
    Down,
}
