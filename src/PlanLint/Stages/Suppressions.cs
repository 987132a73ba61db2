using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>Marks the findings that somebody has waived, and says which suppressions hide nothing.</summary>
public static class Suppressions
{
    /// <summary>The rule about suppressions.</summary>
    public const string RuleId = "PL0003";

    /// <summary>Whether findings of a rule can be suppressed: not those about what could not be read, or about suppressions.</summary>
    public static bool MayHide(string ruleId) => ruleId is not ("PL0001" or "PL0002" or RuleId);

    /// <summary>The findings with their marks, in the order given, and a fact for each suppression written, in their order.</summary>
    /// <param name="findings">Of one file.</param>
    /// <param name="written">What is written for that file.</param>
    /// <param name="words">Knows the rules.</param>
    /// <param name="start">Offset of the first value: what is said of the file as a whole is said there.</param>
    /// <param name="isJudged">Whether all rules of a word did their work on the file, so that one that hides nothing is unused.</param>
    internal static (IReadOnlyList<Diagnostic> Findings, IReadOnlyList<StatedSuppression> Stated) Apply(
        IReadOnlyList<Diagnostic> findings, IReadOnlyList<WrittenSuppression> written, RuleWords words, int start, Func<string, bool> isJudged)
    {
        var marked = findings.ToArray();
        var used = new bool[written.Count];
        var index = new SuppressionIndex(written);
        foreach (var (offset, i) in findings.Select((d, i) => (Offset: OffsetOf(d, start), i)).OrderBy(f => f.Offset))
        {
            if (!MayHide(findings[i].RuleId) || index.For(findings[i], offset, words.KeysOf(findings[i].RuleId)) is not (>= 0 and var by)) continue;
            marked[i] = findings[i] with { Suppressed = written[by].Meaning };
            used[by] = true;
        }

        return (marked, [.. written.Select((w, i) => w.Stated(w.Fault ?? (used[i] || !isJudged(w.Word) ? null : Unused(w))))]);
    }

    private static int OffsetOf(Diagnostic finding, int start) => finding.At.Region is Region.Text { Span: { Start: 0, Length: 0 } } ? start : finding.At.Offset;

    private static Message Unused(WrittenSuppression written) => written.Reach is SuppressionReach.File
        ? Message.Of($"文件里没有 {Excerpt.Of(written.Name)} 的问题，请删除", $"the file has no finding of {Excerpt.Of(written.Name)}; delete it")
        : Message.Of($"它指的地方没有 {Excerpt.Of(written.Name)} 的问题，或者已由别的豁免管住，请删除", $"{Excerpt.Of(written.Name)} finds nothing where it points, or another suppression hides it already; delete it");
}
