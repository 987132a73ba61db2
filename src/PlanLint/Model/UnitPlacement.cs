namespace PlanLint.Model;

/// <summary>What the name of a unit says about the administrative level it belongs to. Groups such as 各镇（街道） have none.</summary>
/// <param name="Unit">The mention.</param>
/// <param name="Prefix">The level or area that the name begins with; null when it begins with none.</param>
public sealed record UnitPlacement(UnitMention Unit, string? Prefix)
{
    /// <summary>Whether the level can be compared with that of the plan: both are known.</summary>
    public bool IsComparable { get; init; }

    /// <summary>Whether the unit belongs to a higher or lower level than the plan.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether nothing in the name says where it belongs, while nearly all other units of the plan do.</summary>
    public bool LacksPrefix { get; init; }

    /// <summary>The area whose plan it is, empty when it is not known.</summary>
    public string Area { get; init; } = "";

    /// <summary>The prefix that most units of the plan have, empty when none has.</summary>
    public string UsualPrefix { get; init; } = "";

    /// <summary>The name in one piece.</summary>
    public string Name => Unit.Name.WithoutGaps().Value;
}
