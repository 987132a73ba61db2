using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint;

/// <summary>What became of every rule in force, over all files of a run. Rules that are off in a file have no outcome there.</summary>
internal sealed class OutcomeTable
{
    private OutcomeTable(LintRun run)
    {
        FileCount = run.Files.Count;
        Rules = [.. run.Files.SelectMany(f => f.Outcomes)
            .AggregateBy(o => o.Key, default(OutcomeCounts), (counts, o) => counts + OutcomeCounts.Of(o.Value), StringComparer.Ordinal)
            .OrderBy(r => r.Key, StringComparer.Ordinal)];
        Totals = Rules.Aggregate(default(OutcomeCounts), (sum, r) => sum + r.Value);
    }

    /// <summary>How many files have outcomes.</summary>
    public int FileCount { get; }

    /// <summary>The counts of each rule that is in force in at least one file, in ordinal order of ids.</summary>
    public IReadOnlyList<KeyValuePair<string, OutcomeCounts>> Rules { get; }

    /// <summary>The counts of all rules together.</summary>
    public OutcomeCounts Totals { get; }

    /// <summary>How many pairs of a rule above and a file have no outcome, because the rule is off in that file.</summary>
    public int Off => (Rules.Count * FileCount) - Totals.Sum;

    /// <summary>The table of a run.</summary>
    public static OutcomeTable Of(LintRun run) => new(run);

    /// <summary>
    /// Why rules were not checked: each reason once, with the ids it kept from work and the number of pairs of rule and file. In ordinal
    /// order of the first id, then of the reason.
    /// </summary>
    public static IReadOnlyList<(string Reason, IReadOnlyList<string> Rules, int Count)> Reasons(LintRun run, Language language) =>
        [.. run.Files.SelectMany(f => f.Outcomes)
            .Where(o => o.Value is RuleOutcome.NotChecked)
            .GroupBy(o => ((RuleOutcome.NotChecked)o.Value).Reason.In(language), o => o.Key, StringComparer.Ordinal)
            .Select(g => (Reason: g.Key, Rules: (IReadOnlyList<string>)[.. g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], Count: g.Count()))
            .OrderBy(r => r.Rules[0], StringComparer.Ordinal).ThenBy(r => r.Reason, StringComparer.Ordinal)];
}
