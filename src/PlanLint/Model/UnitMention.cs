namespace PlanLint.Model;

/// <summary>A unit named in one unit list.</summary>
/// <param name="Id">Number of the mention in the document, from 0 in reading order.</param>
/// <param name="Name">The name as written, its own span.</param>
/// <param name="Role">What the list it stands in says.</param>
/// <param name="Key">The name for comparison: half-width, without white space.</param>
public sealed record UnitMention(int Id, Field<string> Name, UnitRole Role, string Key)
{
    /// <summary>The list (cell, bracket) that the name stands in; unique in the document.</summary>
    public required int ListId { get; init; }

    /// <summary>True when it stands in the bracket of a title or paragraph, not in a list of its own.</summary>
    public bool IsInText { get; init; }

    /// <summary>What to delete to take the unit off its list, a separator included; null when it is the only one.</summary>
    public Location? Removal => InList.Removal(Name.At);

    /// <summary>The tree it belongs to.</summary>
    public required PlanPart Part { get; init; }

    /// <summary>The action it belongs to.</summary>
    public required int ActionId { get; init; }

    /// <summary>The task it is stated for, or for one of whose rows; null when it is stated for the action.</summary>
    public int? TaskId { get; init; }

    /// <summary>The row it is stated for; null when it is stated for a task or an action.</summary>
    public int? RowId { get; init; }

    /// <summary>The name among those of its list.</summary>
    internal ListItem InList { get; init; }
}
