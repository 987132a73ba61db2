namespace PlanLint.Model;

/// <summary>A piece of running text of the plan: one cell, heading or paragraph, with brackets of units taken out.</summary>
/// <param name="Id">Number of the passage in the document, from 0 in the order of the model.</param>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is in its plan.</param>
public sealed record Passage(int Id, Field<string> Text, PassageKind Kind)
{
    /// <summary>The text with a bracket of units, as the file has it; for style rules.</summary>
    public Field<string> Written { get; init; } = Text;

    /// <summary>The tree it belongs to; <see cref="PlanPart.Division"/> for the head of the document.</summary>
    public PlanPart Part { get; init; }

    /// <summary>The action it belongs to; null outside every action.</summary>
    public int? ActionId { get; init; }

    /// <summary>The task it belongs to, or null.</summary>
    public int? TaskId { get; init; }

    /// <summary>The row it belongs to, or null.</summary>
    public int? RowId { get; init; }

    /// <summary>The words at a span of <see cref="Written"/>.</summary>
    public string WordsAt(TextSpan span) => Written.Value.Substring(span.Start, span.Length);

    /// <summary>The place of a span of <see cref="Written"/>.</summary>
    public Location AtWritten(TextSpan span) => Written.At.Slice(span);

    /// <summary>The place of a span of <see cref="Text"/>.</summary>
    public Location At(TextSpan span) => Text.At.Slice(span);
}
