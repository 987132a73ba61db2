namespace PlanLint.Model;

/// <summary>What a unit has to do.</summary>
public enum UnitRole
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位.</summary>
    Responsible,

    /// <summary>配合单位.</summary>
    Cooperating,
}
