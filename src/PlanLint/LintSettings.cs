using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint;

/// <summary>Everything that decides how one file is checked.</summary>
/// <param name="Profile">What the policy field demands.</param>
public sealed record LintSettings(Profile Profile)
{
    /// <summary>Settings that rules read.</summary>
    public RuleOptions Options { get; init; } = new();

    /// <summary>Severities that configuration sets, by rule id; a rule without an entry has its own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = System.Collections.Immutable.ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>The rules to run, by id; null for all that are not off.</summary>
    public IReadOnlySet<string>? Rules { get; init; }

    /// <summary>What suppressions files say about the plan, the nearest file first.</summary>
    public IReadOnlyList<SuppressionEntry> Suppressions { get; init; } = [];

    /// <summary>The day by which suppressions expire; null when none does. The library has no clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether suppressions are judged but hide nothing.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>How bytes become text.</summary>
    public TextEncoding Encoding { get; init; }

    /// <summary>What a reader accepts.</summary>
    public Limits Limits { get; init; } = Limits.Default;
}
