namespace PlanLint.Packs;

/// <summary>How many nodes a rule wants, as in IDS.</summary>
internal enum PackCardinality
{
    /// <summary>Every node that it applies to must be as required; there need be none.</summary>
    Optional,

    /// <summary>There must be at least one, and every one must be as required.</summary>
    Required,

    /// <summary>No node that it applies to may be as described.</summary>
    Prohibited,
}
