using CsCheck;
using PlanLint.Engine;
using PlanLint.Model;
using Check = PlanLint.Tests.Rules.Check;

namespace PlanLint.Tests.Stages;

/// <summary>Which findings an entry of a suppressions file hides, whatever becomes of the layout of the plan.</summary>
public sealed class SuppressionEntryTests
{
    private const string Path = "行动“农民科学素质提升行动”/任务“开展农业技术培训”/第 1 行/内容";

    private static readonly Location Here = new("planlint.suppressions.yaml", "", new Region.WholeFile());

    private static readonly string[] Comments = ["", " # 核对过", " # planlint 检查过"];

    [Theory]
    [InlineData(Path, null, 2)]
    [InlineData("行动“农民科学素质提升行动”/任务“开展农业技术培训”/第 12 行/内容", null, 2)]
    [InlineData(Path, "一批", 0)]
    [InlineData(Path, "建设一批科普基地", 1)]
    [InlineData(null, " 建设一批\n科普基地 ", 1)]
    [InlineData(null, null, 2)]
    [InlineData("行动“农民科学素质提升行动”", null, 0)]
    public void Path_and_words_say_what_is_meant(string? path, string? words, int hidden)
    {
        var plan = Plan("建设一批科普基地。", "培养一批讲师。");
        var all = Lint(plan).Diagnostics.Where(d => d.RuleId == "PL3003").ToList();
        if (words is not null && hidden == 1) words = ((Region.Text)all[0].At.Region) is var at ? at.Source[at.Span] : words;
        var result = Lint(plan, Entry("PL3003") with { Where = path, Text = words });
        result.Diagnostics.Count(d => d.Suppressed is not null).ShouldBe(hidden);
        result.Diagnostics.Count(d => d.RuleId == "PL0003").ShouldBe(hidden == 0 ? 1 : 0);
        result.Diagnostics.Where(d => d.RuleId == "PL0003").ShouldAllBe(d => d.At.File == Here.File);
    }

    [Fact]
    public void All_that_an_entry_says_goes_to_the_finding()
    {
        var entry = Entry("PL3003") with { Owner = "张三", Approver = "李四", Until = new(2026, 12, 31) };
        Lint(Plan("建设一批科普基地。"), entry).Diagnostics.Single(d => d.RuleId == "PL3003").Suppressed
            .ShouldBe(new Suppression(SuppressionKind.External, "上级文件原文", Here) { Owner = "张三", Approver = "李四", Until = new(2026, 12, 31) });
    }

    [Fact]
    public void Of_equal_entries_the_second_is_unused() =>
        Lint(Plan("建设一批科普基地。"), Entry("PL3003"), Entry("pl3003")).Diagnostics.Count(d => d.RuleId == "PL0003").ShouldBe(1);

    /// <summary>Lines above, another order of the actions, quotes, brackets, folded lines, comments: what was waived stays waived, and nothing else is.</summary>
    [Fact]
    public void Layout_does_not_matter() => Gen.Select(Gen.Int[0, 50], Gen.Bool, Gen.Int[0, 4], Gen.Int[0, 2]).Sample((lines, isTurned, style, comment) =>
    {
        string[] actions = [Action("农民科学素质提升行动", style, comment), Action("青少年科学素质提升行动", style, comment)];
        var plan = $"{new string('\n', lines)}title: 方案\n{string.Concat(Enumerable.Repeat("# 说明\n", lines))}actions:\n{string.Concat(isTurned ? actions.Reverse() : actions)}";
        var result = Lint(plan, Entry("PL3003") with { Where = Path });
        var found = result.Diagnostics.Where(d => d.RuleId == "PL3003").ToList();
        found.Count.ShouldBe(2, plan);
        found.ShouldAllBe(d => (d.Suppressed == null) == d.At.Path.StartsWith("行动“青少年", StringComparison.Ordinal), plan);
        result.Diagnostics.ShouldNotContain(d => d.RuleId == "PL0003");
    }, iter: 60);

    /// <summary>The same for comments, which move with what they stand above.</summary>
    [Fact]
    public void Comments_move_with_their_lines() => Gen.Select(Gen.Int[0, 50], Gen.Bool, Gen.Int[0, 4]).Sample((lines, isTurned, style) =>
    {
        string[] actions = [Action("农民科学素质提升行动", style, 0, "          # planlint-disable-next-line PL3003 -- 上级文件原文\n"), Action("青少年科学素质提升行动", style, 0)];
        var plan = $"title: 方案\n{string.Concat(Enumerable.Repeat("# 说明\n", lines))}actions:\n{string.Concat(isTurned ? actions.Reverse() : actions)}";
        var result = Lint(plan);
        result.Diagnostics.Where(d => d.RuleId == "PL3003").ShouldAllBe(d => (d.Suppressed == null) == d.At.Path.StartsWith("行动“青少年", StringComparison.Ordinal), plan);
        result.Diagnostics.ShouldNotContain(d => d.RuleId == "PL0003");
    }, iter: 60);

    private static string Action(string title, int style, int comment, string above = "")
    {
        var row = style switch
        {
            0 => "- 建设一批科普基地。",
            1 => "- '建设一批科普基地。'",
            2 => "- >-\n            建设一批\n            科普基地。",
            3 => "- { content: \"建设一批科普基地。\" }",
            _ => "- content: |-\n              建设一批科普基地。",
        };
        return $"  - action: {title}{Comments[comment]}\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n{above}          {row}\n";
    }

    private static string Plan(params string[] rows) =>
        $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n{string.Concat(rows.Select(r => $"          - {r}\n"))}";

    private static SuppressionEntry Entry(string rule) => new(new(rule, Here), new("x.plan.yaml", Here), Here) { Reason = "上级文件原文" };

    private static FileResult Lint(string plan, params SuppressionEntry[] entries) =>
        Check.Lint("x.plan.yaml", plan, new LintSettings(Check.Profile) { Suppressions = entries }, "PL3003", "PL0003");
}
