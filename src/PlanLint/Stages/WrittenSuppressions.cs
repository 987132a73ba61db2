using PlanLint.Engine;
using PlanLint.Formats;

namespace PlanLint.Stages;

/// <summary>What the comments of a file and the suppressions files around it say, before anything is found.</summary>
/// <param name="All">The suppressions.</param>
/// <param name="Start">See <see cref="ValueLines.Start"/>; 0 where there are none.</param>
/// <param name="IsFileRead">Whether all of the file could be read; of one that could not nothing is unused.</param>
internal sealed record WrittenSuppressions(IReadOnlyList<WrittenSuppression> All, int Start, bool IsFileRead)
{
    /// <summary>No suppressions.</summary>
    public static WrittenSuppressions None { get; } = new([], 0, true);

    /// <summary>The suppressions of a file.</summary>
    public static WrittenSuppressions Of(Document document, RuleWords words, LintSettings settings)
    {
        var lines = new Lazy<ValueLines>(() => new(document.Source!, document.Root));
        IReadOnlyList<WrittenSuppression> all =
            [.. SuppressionComments.Of(document, words, settings.AsOf, lines), .. SuppressionEntries.Of(settings.Suppressions, words, settings.AsOf)];
        return new(all, all.Count == 0 || document.Source is null ? 0 : lines.Value.Start, document.Problems.Count == 0);
    }
}
