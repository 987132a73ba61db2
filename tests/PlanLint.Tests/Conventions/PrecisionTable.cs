using System.Globalization;
using System.Text;
using PlanLint.Engine;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>Works out how often the findings of a rule are right and how much it finds: on the corpus, on mutations and on published plans.</summary>
internal static class PrecisionTable
{
    public static string Of(IReadOnlyList<RuleInfo> rules)
    {
        var table = new StringBuilder(
            "| 规则 Rule | 语料 Corpus | 多报 Extra | 变异 Mutations | 查准 Precision：已发布方案 published plans | 查全 Recall：审核认定 certain findings |\n" +
            "| --- | --- | --- | --- | --- | --- |\n");
        var all = rules.Select(RulePrecision.Of).ToList();
        var total = all.Aggregate((a, b) => a + b);
        foreach (var rule in all) table.Append(Row($"[{rule.Rule.Id}]({rule.Rule.Category}/{rule.Rule.Id}.{rule.Rule.Name}.md)", rule));
        table.Append(Row("合计 Total", total));
        var (found, missed) = (CertainFinding.All.Count(f => f.IsFound), CertainFinding.All.Count(f => f.IsNone));
        var (controls, told) = (CertainFinding.All.Count(f => f.IsControl), CertainFinding.All.Count(f => f.IsToldNevertheless));
        table.Append(CultureInfo.InvariantCulture, $"\n五份已发布方案报出 {total.SeedTotal} 条：对 {total.SeedRight} 条，错 {total.SeedWrong} 条，可商榷 {total.SeedOpen} 条。审核人确认无疑的 {found + missed} 处毛病，报出 {found} 处；没有报出的 {missed} 处里，{missed - total.CertainMissed} 处没有规则管。不是毛病的 {controls} 处对照，报出 {told} 处。\n");
        table.Append(CultureInfo.InvariantCulture, $"\nFive published plans give {total.SeedTotal} findings: {total.SeedRight} right, {total.SeedWrong} wrong, {total.SeedOpen} open to argument. Of {found + missed} defects that reviewers are certain of, {found} are found; of the {missed} others no rule is about {missed - total.CertainMissed}. Of {controls} controls, which are no defects, {told} is reported.\n");
        return table.ToString();
    }

    private static string Row(string name, RulePrecision rule) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Share(rule.CorpusFound, rule.CorpusMarked)} | {rule.Extra} | {Share(rule.MutationsFound, rule.Mutations)} | {Share(rule.SeedRight, rule.SeedTotal)} | {Share(rule.CertainFound, rule.CertainFound + rule.CertainMissed)} |\n");

    private static string Share(int part, int whole) => whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}");
}
