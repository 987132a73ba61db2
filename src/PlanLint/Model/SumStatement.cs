using System.Globalization;

namespace PlanLint.Model;

/// <summary>A passage that states a total and its parts.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Breakdown">Total and parts; their spans count in the passage.</param>
public sealed record SumStatement(Passage Passage, Breakdown Breakdown)
{
    /// <summary>The place of the total.</summary>
    public Location At => Passage.At(Breakdown.Total.Span);

    /// <summary>What total and parts count.</summary>
    public string Unit => Breakdown.Total.Unit;

    /// <summary>The total, multiplied out, without trailing zeros.</summary>
    public string Total => Plain(Breakdown.Total.Low);

    /// <summary>The sum of the parts, likewise.</summary>
    public string Sum => Plain(Breakdown.Sum);

    /// <summary>The total as written.</summary>
    public string TotalWords => Words(Breakdown.Total);

    /// <summary>The parts as written, with 、 between them.</summary>
    public string PartWords => string.Join('、', Breakdown.Parts.Select(Words));

    /// <summary>The places of the parts.</summary>
    public IEnumerable<RelatedPlace> Parts => Breakdown.Parts.Select(p =>
        new RelatedPlace(Passage.At(p.Span), Message.Of($"分项 {Plain(p.Low)}{Unit}", $"part of {Plain(p.Low)} {Unit}")));

    private string Words(Quantity quantity) => Passage.Text.Value.Substring(quantity.Span.Start, quantity.Span.Length);

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
