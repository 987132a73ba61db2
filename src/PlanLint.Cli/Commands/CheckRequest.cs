using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>What the user asked <c>check</c> to do, all words understood.</summary>
/// <param name="Paths">Paths, globs and folders; <c>-</c> is standard input.</param>
/// <param name="Rules">Ids of the rules to run; null for all.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, IReadOnlySet<string>? Rules)
{
    /// <summary>Reports to write: the format, and the file or null for standard output.</summary>
    public IReadOnlyList<(string Format, string? Path)> Reports { get; init; } = [("text", null)];

    public Gate Gate { get; init; } = new();

    public Severity Show { get; init; } = Severity.Warning;

    public Language Language { get; init; }

    public TextEncoding Encoding { get; init; }

    public int Jobs { get; init; } = 1;

    public bool Color { get; init; }

    public bool IsQuiet { get; init; }

    public bool IsDetailed { get; init; }

    /// <summary>The name that standard input is checked under.</summary>
    public string StandardInputName { get; init; } = "stdin.plan.yaml";
}
