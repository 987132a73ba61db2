using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>Which findings a log holds. One pass counts them, so that they can be chosen while they are written.</summary>
internal sealed class SarifSelection
{
    /// <summary>How many results GitHub keeps of a run.</summary>
    public const int Most = 5000;

    private static readonly Severity[] Gravest = [Severity.Error, Severity.Warning, Severity.Info];

    private readonly bool _isForGitHub;
    private readonly Dictionary<Severity, int> _room = [];

    private SarifSelection(LintRun run, SarifProfile profile)
    {
        _isForGitHub = profile is SarifProfile.GitHub;
        if (!_isForGitHub) return;
        var counts = run.Diagnostics.Where(IsEligible).CountBy(d => d.Severity).ToDictionary();
        var rest = Most;
        foreach (var severity in Gravest)
        {
            var count = counts.GetValueOrDefault(severity);
            _room[severity] = Math.Min(count, rest);
            rest -= _room[severity];
            LeftOut += count - _room[severity];
        }
    }

    /// <summary>How many findings would have been written if there were room for them.</summary>
    public int LeftOut { get; }

    /// <summary>The selection of a profile.</summary>
    public static SarifSelection Of(LintRun run, SarifProfile profile) => new(run, profile);

    /// <summary>Whether the next finding is written. To be asked once for each finding, in the order of the run.</summary>
    public bool Take(Diagnostic diagnostic) => !_isForGitHub || (IsEligible(diagnostic) && _room[diagnostic.Severity]-- > 0);

    /// <summary>GitHub opens an alert for every result, whatever its suppressions, baseline state and kind.</summary>
    private static bool IsEligible(Diagnostic diagnostic) => diagnostic.Counts && diagnostic.Severity >= Severity.Info;
}
