using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>The findings of one file with the marks of its suppressions, from comments and from suppressions files.</summary>
/// <param name="Findings">In the order they were found in.</param>
/// <param name="Stated">Facts for the rule about suppressions.</param>
internal sealed record FileSuppressions(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<StatedSuppression> Stated)
{
    /// <summary>Marks the findings.</summary>
    /// <param name="written">What the file and the suppressions files around it say.</param>
    /// <param name="found">Its findings.</param>
    /// <param name="outcomes">What became of the rules; of those that did not do their work nothing is unused.</param>
    /// <param name="words">Knows the rules.</param>
    /// <param name="settings">State entries and day.</param>
    public static FileSuppressions Of(
        WrittenSuppressions written, IReadOnlyList<Diagnostic> found, IReadOnlyDictionary<string, RuleOutcome> outcomes, RuleWords words, LintSettings settings)
    {
        if (written.All.Count == 0) return new(found, []);
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal);
        var (marked, stated) = Suppressions.Apply(found, written.All, words, written.Start, IsJudged);
        return new(settings.ShowsSuppressed ? found : marked, stated);

        bool IsJudged(string word) => judged.TryGetValue(word, out var known) ? known : judged[word] = written.IsFileRead && DidItsWork(word);

        bool DidItsWork(string word)
        {
            var inForce = words.Meant(word).Where(r => Suppressions.MayHide(r.Id) && Severities.Of(r, settings.Severities) is not Severity.Off).ToList();
            return inForce.Count > 0 && inForce.All(r => outcomes.TryGetValue(r.Id, out var outcome) && outcome is not RuleOutcome.NotChecked);
        }
    }

    /// <summary>The outcomes after suppressions: a rule whose findings are all suppressed is waived.</summary>
    /// <param name="outcomes">As the rules left them.</param>
    /// <param name="judged">Those of the rule about suppressions, where there was something to judge.</param>
    public IReadOnlyDictionary<string, RuleOutcome> Outcomes(IReadOnlyDictionary<string, RuleOutcome> outcomes, IReadOnlyDictionary<string, RuleOutcome> judged)
    {
        if (judged.Count == 0 && Findings.All(d => d.Suppressed is null)) return outcomes;
        var open = Findings.Where(d => d.Suppressed is null).Select(d => d.RuleId).ToHashSet(StringComparer.Ordinal);
        return outcomes.ToDictionary(o => o.Key, o => judged.GetValueOrDefault(o.Key) ?? Waived(o.Key, o.Value), StringComparer.Ordinal);

        RuleOutcome Waived(string id, RuleOutcome outcome) =>
            outcome is RuleOutcome.Failed failed && !open.Contains(id) ? new RuleOutcome.Waived(failed.Findings, failed.Examined) : outcome;
    }
}
