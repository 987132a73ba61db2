namespace PlanLint.Model;

/// <summary>A half-open range of UTF-16 code units: <see cref="Start"/> is inside it, <see cref="End"/> is not.</summary>
/// <param name="Start">0-based offset of the first code unit.</param>
/// <param name="Length">Number of code units; 0 marks a place between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>0-based offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
