using PlanLint.Engine;

namespace PlanLint.Packs;

/// <summary>Adds the rules of packs to a rule set.</summary>
public static class PackRules
{
    /// <summary>The rule set with the rules of packs behind its own.</summary>
    /// <exception cref="InvalidOperationException">Two rules have one id.</exception>
    public static RuleSet With(this RuleSet rules, IReadOnlyList<RulePack> packs) =>
        packs.Count == 0 ? rules : rules.With([.. packs.SelectMany(Of)]);

    private static IEnumerable<(RuleInfo Info, PlanRule Rule)> Of(RulePack pack) =>
        pack.Rules.Select(r => (Info(r, pack), (PlanRule)new DataRule(r))).Concat(pack.Code.Select(r => (r.Info, r.Create())));

    private static RuleInfo Info(PackRule rule, RulePack pack) => new(rule.Id, rule.Name, rule.Category, rule.Severity)
    {
        Type = typeof(DataRule),
        Extension = new(pack.Id, pack.Version, pack.Title),
        Page = RulePage.Of(PackPage.Of(rule, pack)),
        Source = rule.Source.In(Model.Language.Chinese),
        Precision = RulePrecision.Medium,
        Messages = rule.Missing is { } missing ? [rule.Message.Template, missing.Template] : [rule.Message.Template],
    };
}
