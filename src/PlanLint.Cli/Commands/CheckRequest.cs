using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>What the user asked <c>check</c> to do, all words understood.</summary>
/// <param name="Paths">Paths, globs and folders; <see cref="StandardInput"/> among them.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public required IReadOnlyList<ReportRequest> Reports { get; init; }

    /// <summary>The rules to run, as the user wrote them; empty for all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>The rules to leave out, as the user wrote them.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Full paths of packs of rules that hold for all files.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Full path of the parent of plans that name none; null for what configuration says.</summary>
    public string? Parent { get; init; }

    /// <summary>The baseline to compare with, as the user wrote it; null for none.</summary>
    public string? Baseline { get; init; }

    public Gate Gate { get; init; } = new();

    public SarifProfile SarifProfile { get; init; }

    /// <summary>What SARIF logs say of where they come from.</summary>
    public SarifOrigin Origin { get; init; } = new();

    /// <summary>What was asked for and cannot be had, though the check can do without.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];

    /// <summary>What links in reports begin with; null for relative links.</summary>
    public Uri? LinkBase { get; init; }

    /// <summary>What to fix; null to change nothing.</summary>
    public FixRequest? Fix { get; init; }

    public Severity Show { get; init; } = Severity.Warning;

    public Language Language { get; init; }

    public TextEncoding Encoding { get; init; }

    /// <summary>Whether files outside of the repository may be read.</summary>
    public bool MayLeave { get; init; }

    /// <summary>What a file may cost.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Most files to check at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Takes what the stages and rules cost; null when nobody asks.</summary>
    public RunTimes? Times { get; init; }

    /// <summary>Full path of the folder for results; null to keep and take none.</summary>
    public string? Cache { get; init; }

    /// <summary>The day by which suppressions expire, and who says so.</summary>
    public required AsOfDay AsOf { get; init; }

    /// <summary>Whether suppressed findings count.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>Whether to tell what became of every rule.</summary>
    public bool Statistics { get; init; }

    /// <summary>Whether standard output understands colours.</summary>
    public bool Color { get; init; }

    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The git revision since which a plan must have changed to be checked; null for all plans.</summary>
    public string? Since { get; init; }

    /// <summary>The older edition to compare with, a file or a git revision, as the user wrote it; null for none.</summary>
    public string? Against { get; init; }

    /// <summary>The name that standard input is checked under.</summary>
    public string StandardInputName { get; init; } = "";
}
