namespace PlanLint.Model;

/// <summary>How a finding stands to the baseline of its run.</summary>
public enum BaselineState
{
    /// <summary>The baseline does not have it.</summary>
    New,

    /// <summary>The baseline has it, so it does not count.</summary>
    Unchanged,
}
