namespace PlanLint.Reports;

/// <summary>For whom a SARIF log is written.</summary>
public enum SarifProfile
{
    /// <summary>All results, with their suppressions and baseline states: for viewers and archives.</summary>
    Full,

    /// <summary>For GitHub code scanning, which opens an alert for every result: only results that count, the gravest 5,000.</summary>
    GitHub,
}
