namespace PlanLint;

/// <summary>How a file came by its profile.</summary>
public enum ProfileChoice
{
    /// <summary>The settings say so.</summary>
    Stated,

    /// <summary>The title or the basis of the plan shows the field.</summary>
    Recognised,

    /// <summary>Nothing showed a field.</summary>
    Neutral,
}
