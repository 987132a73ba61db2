using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint;

/// <summary>Everything that decides how one file is checked.</summary>
/// <param name="Profile">What the policy field demands; with <see cref="Candidates"/>, what holds for a plan that is of none of their fields.</param>
public sealed record LintSettings(Profile Profile)
{
    /// <summary>Profiles of which one takes the place of <see cref="Profile"/> when the plan's title or basis shows that it is of that field; empty when nothing is to be recognised.</summary>
    public IReadOnlyList<Profile> Candidates { get; init; } = [];

    /// <summary>Settings that rules read.</summary>
    public RuleOptions Options { get; init; } = new();

    /// <summary>Severities that configuration sets, by rule id; a rule without an entry has that of the profile, else its own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = System.Collections.Immutable.ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>Ids of rules that were asked for by name: off by themselves, they run as an info where neither configuration nor profile says what they are.</summary>
    public IReadOnlySet<string> SwitchedOn { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    /// <summary>The rules to run, by id; null for all that are not off.</summary>
    public IReadOnlySet<string>? Rules { get; init; }

    /// <summary>What suppressions files say about the plan, the nearest file first.</summary>
    public IReadOnlyList<SuppressionEntry> Suppressions { get; init; } = [];

    /// <summary>The day by which suppressions expire; null when none does. The library has no clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether suppressions are judged but hide nothing.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>Full path of the plan to compare with where a plan names no parent itself; null for none. It means nothing for that plan and for those above it.</summary>
    public string? Parent { get; init; }

    /// <summary>How bytes become text.</summary>
    public TextEncoding Encoding { get; init; }

    /// <summary>The older edition that the plan is compared with, as it came from disk or from git; null for none. What it holds decides findings as the plan does.</summary>
    public InputFile? Against { get; init; }

    /// <summary>What a reader accepts.</summary>
    public Limits Limits { get; init; } = Limits.Default;
}
