namespace PlanLint.Model;

/// <summary>A number in a list: of a task, or in running text.</summary>
/// <param name="At">Its place.</param>
/// <param name="Printed">The number as written.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record NumberedItem(Location At, string Printed, NumberingFault Fault)
{
    /// <summary>The number before it; null at the start of a list.</summary>
    public NumberedItem? Previous { get; init; }

    /// <summary>The number that should stand here, written as the others are; empty at the start of a list.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The number before it as written, empty at the start of a list.</summary>
    public string Before => Previous?.Printed ?? "";

    /// <summary>The place of the number before it; empty at the start of a list.</summary>
    public IEnumerable<RelatedPlace> Neighbours => Previous is { } previous ? [new(previous.At, Message.Of($"前一个序号“{previous.Printed}”", $"the number before, '{previous.Printed}'"))] : [];
}
