using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint;

/// <summary>What came out of one file.</summary>
/// <param name="Path">Path of the file as shown, with <c>/</c> between segments.</param>
/// <param name="Source">Its text, or null when it is not text or did not decode.</param>
/// <param name="Diagnostics">In <see cref="Diagnostic.Order"/>, silent ones included.</param>
/// <param name="Outcomes">One for every rule in force, by id.</param>
public sealed record FileResult(
    string Path, SourceText? Source, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, RuleOutcome> Outcomes)
{
    /// <summary>The profile it was checked against; null when that was to be recognised and the file is no plan.</summary>
    public AppliedProfile? Profile { get; init; }

    /// <summary>What was not checked in this file, and why; empty when all of it was.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>Severities that configuration changed for this file, by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> ChangedSeverities { get; init; } = System.Collections.Immutable.ImmutableSortedDictionary<string, Severity>.Empty;
}
