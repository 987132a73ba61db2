using System.Globalization;
using System.Text;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Conventions;

/// <summary>Writes which rules check which clause of the built-in profile, and where each rule comes from.</summary>
internal static class ClauseTable
{
    /// <summary>Both tables, the clauses first.</summary>
    public static string Of(IReadOnlyList<RuleInfo> rules) => $"{Clauses(rules)}\n{Sources(rules)}";

    private static string Clauses(IReadOnlyList<RuleInfo> rules)
    {
        var table = new StringBuilder("| 条款 Clause | 条数 Entries | 规则 Rules | 没有规则检查的，为什么 | What no rule checks, and why |\n| --- | --- | --- | --- | --- |\n");
        foreach (var clause in ProfileClauses.All)
        {
            var ids = string.Join("、", rules.Where(r => r.Checks.Contains(clause.Name)).Select(Link));
            var count = clause.Entries.Count == 0 ? "—" : clause.Entries.Count.ToString(CultureInfo.InvariantCulture);
            table.Append(CultureInfo.InvariantCulture,
                $"| `{clause.Name}` | {count} | {(ids.Length == 0 ? "—" : ids)} | {clause.Unchecked?.In(Language.Chinese)} | {clause.Unchecked?.In(Language.English)} |\n");
        }

        return table.ToString();
    }

    private static string Sources(IReadOnlyList<RuleInfo> rules)
    {
        var table = new StringBuilder("| 规则 Rule | 依据 Source | 条款 Clauses |\n| --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            var clauses = rule.Checks.Count == 0 ? "—" : string.Join("、", rule.Checks.Select(c => $"`{c}`"));
            table.Append(CultureInfo.InvariantCulture, $"| {Link(rule)} | {rule.Source} | {clauses} |\n");
        }

        return table.ToString();
    }

    private static string Link(RuleInfo rule) => $"[{rule.Id}]({rule.Category}/{rule.Id}.{rule.Name}.md)";
}
