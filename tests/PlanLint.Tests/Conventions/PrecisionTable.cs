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
            "| 规则 Rule | 语料 Corpus | 多报 Extra | 变异 Mutations | 已发布方案 Published：对 right／错 wrong／可商榷 open | 审核认定 Certain | 查准率 Precision | 查全率 Recall |\n" +
            "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        var all = rules.Select(RulePrecision.Of).ToList();
        foreach (var rule in all) table.Append(Row($"[{rule.Rule.Id}]({rule.Rule.Category}/{rule.Rule.Id}.{rule.Rule.Name}.md)", rule));
        table.Append(Row("合计 Total", all.Aggregate((a, b) => a + b)));
        var (certain, none) = (CertainFinding.All.Count(f => f.IsFound), CertainFinding.All.Count(f => f.IsNone));
        table.Append(CultureInfo.InvariantCulture, $"\n审核人确认无疑的 {certain + none} 处毛病，有规则报出的 {certain} 处，没有规则管的 {none} 处；不是毛病的 {CertainFinding.All.Count(f => f.IsControl)} 处对照，一处也没有误报。\n");
        table.Append(CultureInfo.InvariantCulture, $"Of {certain + none} defects that reviewers are certain of, rules find {certain} and none covers {none}; of {CertainFinding.All.Count(f => f.IsControl)} controls that are no defects none is reported.\n");
        return table.ToString();
    }

    private static string Row(string name, RulePrecision rule) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Share(rule.CorpusFound, rule.CorpusMarked)} | {rule.Extra} | {Share(rule.MutationsFound, rule.Mutations)} | {Verdicts(rule)} | {Share(rule.CertainFound, rule.Certain)} | {Percent(rule.Right, rule.Right + rule.Wrong)} | {Percent(rule.Found, rule.Expected)} |\n");

    private static string Verdicts(RulePrecision rule) => rule.SeedRight + rule.SeedWrong + rule.SeedOpen == 0
        ? "—"
        : string.Create(CultureInfo.InvariantCulture, $"{rule.SeedRight}／{rule.SeedWrong}／{rule.SeedOpen}");

    private static string Share(int part, int whole) => whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}");

    private static string Percent(int part, int whole) => whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100 * part / whole}%");
}
