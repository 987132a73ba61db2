namespace PlanLint.Model;

/// <summary>What must state a numeric target.</summary>
public enum TargetScope
{
    /// <summary>Each action and key project.</summary>
    Action,

    /// <summary>Each task.</summary>
    Task,

    /// <summary>Each row.</summary>
    Row,
}
