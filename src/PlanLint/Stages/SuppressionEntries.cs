using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>The suppressions that entries of suppressions files state for one plan.</summary>
internal static class SuppressionEntries
{
    /// <summary>One for each entry, in their order.</summary>
    public static IEnumerable<WrittenSuppression> Of(IEnumerable<SuppressionEntry> entries, RuleWords words, DateOnly? asOf) => entries.Select(entry =>
    {
        var meaning = new Suppression(SuppressionKind.External, entry.Reason ?? "", entry.At) { Owner = entry.Owner, Approver = entry.Approver, Until = entry.Until };
        return new WrittenSuppression(entry.Rule.Value, meaning, entry.Rule.At)
        {
            Reach = SuppressionReach.Place,
            Path = entry.Where is { } path ? Fingerprint.PathKey(path) : null,
            Words = entry.Text is { } text ? Fingerprint.WordsKey(text) : null,
            Fault = SuppressionFaults.Of(entry.Rule.Value, meaning, words, asOf),
            Removal = SuppressionRemoval.OfEntry(entry.At),
        };
    });
}
