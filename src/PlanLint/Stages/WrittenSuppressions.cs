using PlanLint.Engine;
using PlanLint.Formats;

namespace PlanLint.Stages;

/// <summary>What is written to suppress findings of one file, in its comments and in suppressions files.</summary>
/// <param name="All">Those of comments in the order of the text, then those of suppressions files.</param>
/// <param name="Start">Offset of the first value of the file: what is said of the file as a whole is said there.</param>
internal sealed record WrittenSuppressions(IReadOnlyList<WrittenSuppression> All, int Start)
{
    /// <summary>Nothing is written.</summary>
    public static WrittenSuppressions None { get; } = new([], 0);

    /// <summary>Those of a document.</summary>
    /// <param name="document">The file as it was read.</param>
    /// <param name="words">Knows the rules.</param>
    /// <param name="settings">State entries and day.</param>
    public static WrittenSuppressions Of(Document document, RuleWords words, LintSettings settings)
    {
        var lines = new Lazy<ValueLines>(() => new(document.Source!, document.Root));
        List<WrittenSuppression> all =
            [.. SuppressionComments.Of(document, words, settings.AsOf, lines), .. SuppressionEntries.Of(settings.Suppressions, words, settings.AsOf)];
        return new(all, all.Count == 0 || document.Source is null ? 0 : lines.Value.Start);
    }
}
