using System.Text.RegularExpressions;
using PlanLint.Engine;

namespace PlanLint.Packs;

/// <summary>What a rule must find something in, and what it must not.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fails">Plan files that are not right; <c>---</c> on a line stands between plans that are checked together.</param>
/// <param name="Passes">Plan files that are, likewise.</param>
internal sealed partial record RuleExamples(string Id, string Name, IReadOnlyList<string> Fails, IReadOnlyList<string> Passes)
{
    /// <summary>The examples of all rules of a pack: those that its data holds, those on the pages of its code.</summary>
    public static IEnumerable<RuleExamples> Of(RulePack pack) =>
        pack.Rules.Select(r => new RuleExamples(r.Id, r.Name, [r.Fails], [r.Passes])).Concat(pack.Code.Select(r => Of(r.Info)));

    private static RuleExamples Of(RuleInfo rule)
    {
        var examples = Example().Matches(RulePage.Of(rule).Markdown).Select(m => (Kind: m.Groups["kind"].Value, Text: m.Groups["text"].Value)).ToList();
        return new(rule.Id, rule.Name, [.. examples.Where(e => e.Kind == "fail").Select(e => e.Text)], [.. examples.Where(e => e.Kind == "pass").Select(e => e.Text)]);
    }

    [GeneratedRegex("^```yaml (?<kind>fail|pass)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
