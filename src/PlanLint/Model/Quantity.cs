namespace PlanLint.Model;

/// <summary>A number with its unit, hedges included. Spans count in the text it was found in.</summary>
/// <param name="Span">The whole expression, for example 力争达到5000人次以上.</param>
/// <param name="Low">The value, multiplied out: 1.5万 is 15000. Of a range its lower end.</param>
/// <param name="Unit">For example 人次 or %.</param>
/// <param name="Bound">How it limits.</param>
public sealed record Quantity(TextSpan Span, decimal Low, string Unit, Bound Bound)
{
    /// <summary>Upper end of a range; null otherwise.</summary>
    public decimal? High { get; init; }

    /// <summary>The number without hedges and unit, for example 5000.</summary>
    public required TextSpan Number { get; init; }

    /// <summary>力争, 达到, 超过, 以上 … in the order of the text; empty for a bare number.</summary>
    public IReadOnlyList<string> Hedges { get; init; } = [];

    /// <summary>What it is there for.</summary>
    public QuantityClass Class { get; init; }

    /// <summary>The nearest time expression to its left in the same sentence, or null.</summary>
    public TimeExpression? Time { get; init; }
}
