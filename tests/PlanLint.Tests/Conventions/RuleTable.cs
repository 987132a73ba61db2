using System.Text;
using PlanLint.Cli.Commands;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Conventions;

/// <summary>Writes the generated parts: the small table on each page and the table of all rules in <c>rules/README.md</c>.</summary>
internal static class RuleTable
{
    public static string Header(RuleInfo rule) => $"""
        | 类别 Category | 级别 Severity | 修复 Fix |
        | --- | --- | --- |
        | {CategoryWords.InChinese(rule.Category)} {rule.Category} | {Level(rule.Severity)} | {Fix(rule.Fix)} |

        """;

    public static string All(IEnumerable<RuleInfo> rules)
    {
        var table = new StringBuilder("| 编号 Id | 名称 Name | 标题 | Title | 级别 Severity | 修复 Fix |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            var page = RulePage.Of(rule);
            table.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| [{rule.Id}]({rule.Category}/{rule.Id}.{rule.Name}.md) | {rule.Name} | {page.Title(Language.Chinese)} | {page.Title(Language.English)} | {Level(rule.Severity)} | {Fix(rule.Fix)} |\n");
        }

        return table.ToString();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    private static string Fix(FixSafety? fix) => fix switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        FixSafety.Suggestion => "suggestion",
        _ => "—",
    };
}
