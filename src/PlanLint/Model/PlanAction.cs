namespace PlanLint.Model;

/// <summary>重点行动, 重点工程 or 保障措施.</summary>
/// <param name="Id">Number of the action in the document, from 0 in reading order, both trees counted on.</param>
/// <param name="Title">Its title, without a bracket that names units.</param>
/// <param name="Key">The title for comparison: half-width, without white space, punctuation and a leading 实施.</param>
/// <param name="Kind">What it is about: as stated, else worked out from the title with the profile.</param>
public sealed record PlanAction(int Id, Field<string> Title, string Key, ActionKind Kind)
{
    /// <summary>The tree it belongs to.</summary>
    public required PlanPart Part { get; init; }

    /// <summary>The place of the whole action.</summary>
    public required Location At { get; init; }

    /// <summary>The title with a bracket that names units, as the file has it.</summary>
    public required Field<string> Written { get; init; }

    /// <summary>Key of the population in the profile, or null.</summary>
    public string? Population { get; init; }

    /// <summary>Key of the population, key project or safeguard of the profile that the title means; null when it means none.</summary>
    public string? Topic { get; init; }

    /// <summary>Paragraph under the heading, or null.</summary>
    public Field<string>? Intro { get; init; }

    /// <summary>Units stated for the action itself, those in its title included.</summary>
    public IReadOnlyList<UnitMention> Units { get; init; } = [];

    /// <summary>Rows that stand directly under the action.</summary>
    public IReadOnlyList<ContentRow> Rows { get; init; } = [];

    /// <summary>Its tasks.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>Whether the action, one of its tasks or one of its rows names a lead unit.</summary>
    public bool HasLead { get; init; }

    /// <summary>Whether the action, one of its tasks or one of its rows names a responsible unit.</summary>
    public bool HasResponsible { get; init; }
}
