namespace PlanLint.Model;

/// <summary>An action or task of the older edition of a plan, and what became of it. A task whose action is gone as a whole has no fact of its own.</summary>
/// <param name="Old">Its title, in the older edition.</param>
/// <param name="Parent">What it belongs to in the new edition: the title of the plan or of the action.</param>
public sealed record EditionHeading(Field<string> Old, Field<string> Parent)
{
    /// <summary>Whether it is an action; a task otherwise.</summary>
    public required bool IsAction { get; init; }

    /// <summary>The title of its counterpart in the new edition; null when it has none.</summary>
    public Field<string>? New { get; init; }

    /// <summary>Whether the new edition has neither it nor its content. A task whose rows have all moved to another is not dropped.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the counterpart has another name. Numbers, marks and a leading 实施 do not count.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>The tasks that went with a dropped action, in the order of the older edition; empty otherwise.</summary>
    public IReadOnlyList<Field<string>> Lost { get; init; } = [];
}
