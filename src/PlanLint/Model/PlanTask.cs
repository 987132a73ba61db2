namespace PlanLint.Model;

/// <summary>主要任务: a task of an action.</summary>
/// <param name="Id">Number of the task in the document, from 0 in reading order, both trees counted on.</param>
/// <param name="Title">Its title as written.</param>
public sealed record PlanTask(int Id, Field<string> Title)
{
    /// <summary>The tree it belongs to.</summary>
    public required PlanPart Part { get; init; }

    /// <summary>The action it belongs to.</summary>
    public required int ActionId { get; init; }

    /// <summary>The place of the whole task.</summary>
    public required Location At { get; init; }

    /// <summary>序号 as written, or null.</summary>
    public Field<string>? Number { get; init; }

    /// <summary>Units stated for the task itself, brackets at the end of its paragraph included.</summary>
    public IReadOnlyList<UnitMention> Units { get; init; } = [];

    /// <summary>Its rows, at least one: a task that is only a paragraph has one implicit row.</summary>
    public IReadOnlyList<ContentRow> Rows { get; init; } = [];
}
