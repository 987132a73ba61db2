using PlanLint.Model;

namespace PlanLint.Baselines;

/// <summary>A finding that a baseline knows: what tells it from others, and enough to show it to a person when it is gone.</summary>
/// <param name="RuleId">For example <c>PL1001</c>; the rule may not exist any more.</param>
/// <param name="File">Path of the file as it was shown, with <c>/</c> between segments.</param>
/// <param name="Fingerprint">Hash of rule, file, logical path and words, as <see cref="Stages.Fingerprint"/> makes it.</param>
public sealed record BaselineEntry(string RuleId, string File, UInt128 Fingerprint)
{
    /// <summary>The pieces the finding is about, as <see cref="Stages.FindingParts"/> writes them; null when it is about one place only.</summary>
    public string? Parts { get; init; }

    /// <summary>The severity it counted with.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>What was wrong, one sentence with a full stop in the language of the run that found it; empty when it is not known.</summary>
    public string Message { get; init; } = "";

    /// <summary>The logical path; empty for the file as a whole.</summary>
    public string Path { get; init; } = "";

    /// <summary>The piece of a file that is not text, for example <c>任务分工!D12</c>; null in a text file.</summary>
    public string? Part { get; init; }

    /// <summary>Line and column of the first code unit at that time; 1, 1 where the place is no text.</summary>
    public Position Start { get; init; } = new(1, 1);

    /// <summary>Line and column behind the last code unit at that time.</summary>
    public Position End { get; init; } = new(1, 1);
}
