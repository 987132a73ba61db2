using System.Globalization;
using PlanLint.Model;
using PlanLint.Reports.Sarif;
using PlanLint.Stages;

namespace PlanLint.Baselines;

/// <summary>One result of a SARIF file while it is read.</summary>
internal sealed class BaselineResult
{
    private const int HashLength = 32;

    public string RuleId { get; set; } = "";

    public string Level { get; set; } = "warning";

    public string Message { get; set; } = "";

    public string Fingerprint { get; set; } = "";

    public string? Parts { get; set; }

    public bool IsAbsent { get; set; }

    public bool IsSuppressed { get; set; }

    public string Uri { get; set; } = "";

    public string Path { get; set; } = "";

    public string? Part { get; set; }

    public (int StartLine, int StartColumn, int EndLine, int EndColumn) Region { get; set; } = (1, 1, 1, 1);

    /// <summary>The entry; null where it could not be told from others.</summary>
    public BaselineEntry? Entry()
    {
        if (RuleId.Length == 0 || !TryHash(out var hash) || (Parts is not null && FindingParts.Parse(Parts) is null)) return null;
        return new(RuleId, SarifUri.PathOf(Uri), hash)
        {
            Parts = Parts,
            Severity = Level switch { "error" => Severity.Error, "note" => Severity.Info, "none" => Severity.Silent, _ => Severity.Warning },
            Message = SarifSentence.WithOwnStop(Message),
            Path = Path,
            Part = Part,
            Start = new(Math.Max(1, Region.StartLine), Math.Max(1, Region.StartColumn)),
            End = new(Math.Max(1, Region.EndLine), Math.Max(1, Region.EndColumn)),
        };
    }

    /// <summary>What stands behind the colon numbers equal ones, and that is counted anew.</summary>
    private bool TryHash(out UInt128 hash)
    {
        hash = default;
        return Fingerprint.Length > HashLength && Fingerprint[HashLength] == ':'
            && UInt128.TryParse(Fingerprint.AsSpan(0, HashLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out hash);
    }
}
