namespace PlanLint.Model;

/// <summary>Where a suppression is written.</summary>
public enum SuppressionKind
{
    /// <summary>In a comment of the plan file itself.</summary>
    InSource,

    /// <summary>In a file of suppressions beside the plans.</summary>
    External,
}
