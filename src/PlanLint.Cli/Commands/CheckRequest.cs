using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>What the user asked <c>check</c> to do, all words understood.</summary>
/// <param name="Paths">Paths, globs and folders; <see cref="StandardInput"/> among them.</param>
/// <param name="Rules">Ids of the rules to run; null for all.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, IReadOnlySet<string>? Rules)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public required IReadOnlyList<ReportRequest> Reports { get; init; }

    /// <summary>Ids of rules that are off by default and were asked for by name.</summary>
    public IReadOnlySet<string> SwitchedOn { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    public Gate Gate { get; init; } = new();

    public Severity Show { get; init; } = Severity.Warning;

    public Language Language { get; init; }

    public TextEncoding Encoding { get; init; }

    /// <summary>Whether files outside of the repository may be read.</summary>
    public bool MayLeave { get; init; }

    /// <summary>What a file may cost.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Most files to check at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether to tell what became of every rule.</summary>
    public bool Statistics { get; init; }

    /// <summary>Whether standard output understands colours.</summary>
    public bool Color { get; init; }

    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The name that standard input is checked under.</summary>
    public string StandardInputName { get; init; } = "";
}
