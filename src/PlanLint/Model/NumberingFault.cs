namespace PlanLint.Model;

/// <summary>What is wrong with a number in a list.</summary>
public enum NumberingFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Numbers before it are missing.</summary>
    Gap,

    /// <summary>It is the number before it again.</summary>
    Repeat,

    /// <summary>It is smaller than the number before it, and not 1.</summary>
    Back,

    /// <summary>It is 1 in the middle of a list.</summary>
    Restart,
}
