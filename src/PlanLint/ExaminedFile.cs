using PlanLint.Across;
using PlanLint.Editions;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Parents;
using PlanLint.Stages;

namespace PlanLint;

/// <summary>A file that is read and checked by itself; what is left is to compare it with the others of the run. Its plan is gone.</summary>
public sealed record ExaminedFile
{
    internal ExaminedFile(InputDocument input, SourceText? source, IReadOnlyList<InputProblem> problems, LintSettings settings, RuleRun run) =>
        (Input, Source, Problems, Settings, Run) = (input, source, problems, settings, run);

    /// <summary>Path of the file as shown, with <c>/</c> between segments.</summary>
    public string Path => Input.At.File;

    /// <summary>Its text, or null when it is not text or did not decode.</summary>
    public SourceText? Source { get; }

    /// <summary>The parent plan to give to <see cref="Linter.Conclude"/> for it; null when it has none, or no rule that is on compares the two.</summary>
    public ParentName? Parent { get; internal init; }

    internal InputDocument Input { get; }

    internal IReadOnlyList<InputProblem> Problems { get; }

    internal LintSettings Settings { get; }

    /// <summary>What the rules about one plan found.</summary>
    internal RuleRun Run { get; }

    /// <summary>The profile that holds for it; null when that was to be recognised and the file is no plan.</summary>
    internal AppliedProfile? Profile { get; init; }

    /// <summary>What is suppressed in it.</summary>
    internal WrittenSuppressions Suppressions { get; init; } = WrittenSuppressions.None;

    /// <summary>The older edition it was compared with; null when it was compared with none.</summary>
    internal OldEdition? Against { get; init; }

    /// <summary>What it is compared with its parent by; null where <see cref="Parent"/> is.</summary>
    internal PlanKin? Kin { get; init; }

    /// <summary>What other plans are compared with; null where there is no plan or no rule compares it.</summary>
    internal PlanDigest? Digest { get; init; }
}
