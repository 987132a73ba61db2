using System.Text.RegularExpressions;
using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Parents;

/// <summary>What a target counts, so that plans of two levels that count the same have the same key.</summary>
/// <param name="Topic">The action it stands in; empty outside of actions.</param>
/// <param name="Words">The words of its clause, without numbers, times and the place.</param>
/// <param name="Ordinal">Its number among the targets of the clause.</param>
/// <param name="Unit">Its unit.</param>
internal sealed partial record TargetKey(string Topic, string Words, int Ordinal, string Unit)
{
    /// <summary>Shorter words mean nothing by themselves.</summary>
    private const int ShortestWords = 4;

    /// <summary>The targets of a plan, in the order of the text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="targets">Its targets.</param>
    /// <param name="area">Its place.</param>
    public static ILookup<TargetKey, NumericTarget> All(Plan plan, IReadOnlyList<NumericTarget> targets, PlanArea area)
    {
        var topics = plan.AllActions.ToDictionary(a => a.Id, TopicOf);
        var keyed =
            from passage in targets.GroupBy(t => t.Passage.Id)
            from worded in TargetWords.Of([.. passage], TimeExpressions.Find(passage.First().Passage.Text.Value))
            let words = WithoutPlace(worded.Words, area)
            where words.Length >= ShortestWords
            let topic = worded.Target.Passage.ActionId is { } action ? topics[action] : ""
            select (Key: new TargetKey(topic, words, worded.Ordinal, worded.Target.Quantity.Unit), worded.Target);
        return keyed.ToLookup(k => k.Key, k => k.Target);
    }

    /// <summary>By what actions of two plans know each other.</summary>
    public static string TopicOf(PlanAction action) => action.Topic ?? action.Key;

    private static string WithoutPlace(string words, PlanArea area)
    {
        if (area.Name.Length > 0) words = words.Replace(area.Name, "", StringComparison.Ordinal);
        return Whole().Replace(words, "");
    }

    /// <summary>全市, 全县, 本区.</summary>
    [GeneratedRegex("[全本我](?:[省市县区州旗盟乡镇](?![级直])|域)", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
