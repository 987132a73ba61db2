using System.Text;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Packs;

/// <summary>The page of a rule of a pack, in the shape of all pages, so that <c>explain</c> and SARIF show it like any other.</summary>
internal static class PackPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Of(PackRule rule, RulePack pack)
    {
        var page = new StringBuilder();
        page.AppendJoin("", "# ", rule.Id, " ", rule.Name, ": ", In(rule.Title, Language.Chinese), " / ", In(rule.Title, Language.English), "\n\n");
        Part(page, rule, pack, Language.Chinese);
        Part(page, rule, pack, Language.English);
        page.AppendJoin("", "## 示例 Examples\n\n### 不合规 Fails\n\n", Code("fail", rule.Fails), "\n### 合规 Passes\n\n", Code("pass", rule.Passes));
        return page.ToString();
    }

    private static void Part(StringBuilder page, PackRule rule, RulePack pack, Language language)
    {
        var isChinese = language is Language.Chinese;
        page.Append(isChinese ? "## 中文\n\n" : "## English\n\n");
        page.Append(isChinese ? $"规则包“{In(pack.Title, language)}”（{pack.Id} {pack.Version}）的规则。\n\n" : $"A rule of the pack '{In(pack.Title, language)}' ({pack.Id} {pack.Version}).\n\n");
        page.Append(isChinese ? "### 为什么\n\n" : "### Why\n\n").Append(In(rule.Why, language)).Append("\n\n");
        if (rule.Fix is { } fix) page.Append(isChinese ? "### 怎么改\n\n" : "### How to fix\n\n").Append(In(fix, language)).Append("\n\n");
        page.Append(isChinese ? "### 依据\n\n" : "### Source\n\n").Append(In(rule.Source, language)).Append("\n\n");
    }

    /// <summary>A line of its own cannot begin a heading or a code block, nor act on a terminal.</summary>
    private static string In(Message text, Language language) => VisibleText.Of(text.In(language).ReplaceLineEndings(" ").TrimStart('#', '`', ' '));

    private static string Code(string word, string yaml) =>
        $"````yaml {word}\n{string.Concat(yaml.ReplaceLineEndings("\n").Split('\n').Select(l => VisibleText.Of(l.Replace("````", "", StringComparison.Ordinal)).TrimEnd() + "\n")).TrimEnd('\n')}\n````\n";
}
