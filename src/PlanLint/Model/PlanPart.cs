namespace PlanLint.Model;

/// <summary>The two trees a document may have.</summary>
public enum PlanPart
{
    /// <summary>The division table, or the only tree there is.</summary>
    Division,

    /// <summary>The prose, in a document that has a division table as well.</summary>
    Body,
}
