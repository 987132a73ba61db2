namespace PlanLint.Model;

/// <summary>One row of a division table, or the paragraph of a task in prose.</summary>
/// <param name="Id">Number of the row in the document, from 0 in reading order, both trees counted on.</param>
/// <param name="Content">主要内容, without a bracket of units at its end; empty when the row has none.</param>
/// <param name="Key">The content for comparison: half-width, without white space and punctuation.</param>
public sealed record ContentRow(int Id, Field<string> Content, string Key)
{
    /// <summary>The tree it belongs to.</summary>
    public required PlanPart Part { get; init; }

    /// <summary>The action it belongs to.</summary>
    public required int ActionId { get; init; }

    /// <summary>Kind of that action.</summary>
    public required ActionKind ActionKind { get; init; }

    /// <summary>The task it belongs to; null when it stands directly under the action.</summary>
    public int? TaskId { get; init; }

    /// <summary>The place of the whole row.</summary>
    public required Location At { get; init; }

    /// <summary>The content with the bracket of units at its end, as the file has it.</summary>
    public required Field<string> Written { get; init; }

    /// <summary>Units stated for this row itself.</summary>
    public IReadOnlyList<UnitMention> Units { get; init; } = [];

    /// <summary>Whether the row, its task or its action names any unit.</summary>
    public bool HasUnits { get; init; }

    /// <summary>What to call the row in a message: its content, or the title of its task when it has none.</summary>
    public Field<string> Label { get; init; } = Content;

    /// <summary>目标 as text, or null.</summary>
    public Field<string>? Target { get; init; }

    /// <summary>完成时限 as text, or null.</summary>
    public Field<string>? Deadline { get; init; }

    /// <summary>What to delete to take the row off its list, a separator included; null when it is the only one, or implicit.</summary>
    public Location? Removal => InList.Removal(At);

    /// <summary>True for the paragraph of a task that has no rows of its own: the file does not write it as a row.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The row among those of its list.</summary>
    internal ListItem InList { get; init; }
}
