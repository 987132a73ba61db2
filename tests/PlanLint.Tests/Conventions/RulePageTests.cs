using System.Text.RegularExpressions;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>What every rule's page must hold, and that its examples are true.</summary>
public sealed partial class RulePageTests
{
    private static readonly string[] Headings =
    [
        "## 中文", "### 为什么", "### 怎么改", "### 依据", "### 何时不用",
        "## English", "### Why", "### How to fix", "### Source", "### When not to use it",
        "## 示例 Examples", "### 不合规 Fails", "### 合规 Passes",
    ];

    private static readonly string[] OptionalHeadings = ["### 选项", "### Options"];

    public static TheoryData<string> Rules => [.. Check.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_its_headings_in_order(string id)
    {
        var page = RulePage.Of(Rule(id));
        Heading().Matches(WithoutCode(page.Markdown)).Select(m => m.Value.Trim()).Except(OptionalHeadings).ShouldBe(Headings);
        page.Markdown.ShouldStartWith($"# {id} {Rule(id).Name}: {page.Title(Language.Chinese)} / {page.Title(Language.English)}\n");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_what_why_and_how_in_both_languages(string id)
    {
        var page = RulePage.Of(Rule(id));
        foreach (var language in Enum.GetValues<Language>())
        {
            var stop = language is Language.Chinese ? "。" : ".";
            page.Title(language).ShouldNotBeNullOrWhiteSpace();
            page.Title(language).ShouldNotEndWith(stop);
            foreach (var text in new[] { page.Summary(language), page.Why(language), page.HowToFix(language), page.Source(language), page.WhenNotToUse(language) })
                text.ShouldEndWith(stop, Case.Sensitive, $"{id} {language}");
        }

        page.Summary(Language.English).ShouldNotMatch("[\u4E00-\u9FFF]{12,}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_examples_of_a_page_are_true(string id)
    {
        var examples = Example().Matches(RulePage.Of(Rule(id)).Markdown);
        examples.Select(m => m.Groups["kind"].Value).Distinct().Order(StringComparer.Ordinal).ShouldBe(["fail", "pass"]);
        foreach (Match example in examples)
        {
            var (format, fails, text) = (example.Groups["format"].Value, example.Groups["kind"].Value == "fail", example.Groups["text"].Value);
            // Plans that are checked together have --- between them, and so have an older edition and the new one.
            var found = text.Split("\n---\n") is [var old, var plan] && Rule(id).Category is Category.Editions ? Check.Against(id, old, plan).Diagnostics
                : text.Contains("\n---\n", StringComparison.Ordinal) ? Check.Together(id, text.Split("\n---\n")).SelectMany(r => r.Diagnostics)
                : Check.Lint($"x.plan.{format}", text, new LintSettings(Check.Profile), id).Diagnostics.Where(d => d.RuleId == id);
            found.Any().ShouldBe(fails, $"{id} on\n{text}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_table_under_the_heading_agrees_with_the_code(string id) =>
        RulePage.Of(Rule(id)).Markdown.ShouldContain(RuleTable.Header(Rule(id)));

    private static RuleInfo Rule(string id) => Check.Rules.Rules.Single(r => r.Id == id);

    private static string WithoutCode(string markdown) => Code().Replace(markdown, "");

    [GeneratedRegex("^##+ .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```(?<format>\\w+) (?<kind>fail|pass)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
