namespace PlanLint.Model;

/// <summary>What two editions of a plan are compared by, besides the titles and rows they have.</summary>
public enum EditionMatter
{
    /// <summary>A time limit.</summary>
    Deadline,

    /// <summary>A numeric target.</summary>
    Target,

    /// <summary>The lead units of an action, task or row.</summary>
    Lead,

    /// <summary>A word that says how firmly something is promised: 确保, 力争, 鼓励.</summary>
    Promise,
}
