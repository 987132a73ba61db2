namespace PlanLint.Model;

/// <summary>A value that the text states for a headline indicator.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Name">The indicator as the text calls it.</param>
/// <param name="Target">The value.</param>
public sealed record IndicatorValue(string Indicator, string Name, NumericTarget Target)
{
    /// <summary>The year it holds for; null when the text leaves it open.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is the plan's own and both value and year are sure.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it is that of a higher level: 全国, 全省 in the plan of a county.</summary>
    public bool IsAbove { get; init; }

    /// <summary>Whether it is to stay as it is: 保持在.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether the text sets it equal to that of a higher level: 同步全省.</summary>
    public bool IsSynchronised { get; init; }

    /// <summary>The number; of a range its lower end.</summary>
    public decimal Low => Target.Quantity.Low;

    /// <summary>The value as written.</summary>
    public string Words => Target.Passage.Text.Value.Substring(Target.Quantity.Span.Start, Target.Quantity.Span.Length);

    /// <summary>Its place.</summary>
    public Location At => Target.At;

    /// <summary>Whether it may be the value for a year; any value may be for a year that is not known.</summary>
    public bool MayBeFor(int? year) => year is null || Year is null || Year == year;
}
