namespace PlanLint.Reports.JUnit;

/// <summary>How a test ended.</summary>
internal enum JUnitKind
{
    /// <summary>Nothing in it closes the gate.</summary>
    Passed,

    /// <summary>It closes the gate.</summary>
    Failed,

    /// <summary>Something was not checked.</summary>
    Error,

    /// <summary>There was nothing to check, or all that was found is waived or known.</summary>
    Skipped,
}
