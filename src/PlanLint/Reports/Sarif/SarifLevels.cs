using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>Severities as SARIF knows them.</summary>
internal static class SarifLevels
{
    /// <summary>
    /// Silent is "none": section 3.27.10 of SARIF 2.1.0 wants that level for every result whose kind is not "fail", and GitHub opens an
    /// alert for each "note".
    /// </summary>
    public static FailureLevel Of(Severity severity) => severity switch
    {
        Severity.Error => FailureLevel.Error,
        Severity.Warning => FailureLevel.Warning,
        Severity.Info => FailureLevel.Note,
        _ => FailureLevel.None,
    };

    /// <summary>"informational" for silent results, "fail" for all others.</summary>
    public static ResultKind KindOf(Severity severity) => severity < Severity.Info ? ResultKind.Informational : ResultKind.Fail;
}
