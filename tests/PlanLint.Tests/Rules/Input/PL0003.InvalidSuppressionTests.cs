using PlanLint.Model;

namespace PlanLint.Tests.Rules.Input;

public sealed class InvalidSuppressionTests
{
    private const string Plan = "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n";

    [Theory]
    [InlineData("# planlint-disable-file PL1001", "没有写理由")]
    [InlineData("# planlint-disable-file PL1001 -- 有理由", "太短")]
    [InlineData("# planlint-disable-file -- 机构改革后再定", "没有写要豁免的规则")]
    [InlineData("# planlint-disable-file PL1001 -- 机构改革后再定 until 2026-02-30", "没有“2026-02-30”这一天")]
    [InlineData("# planlint-disable-file PL1001 -- 机构改革后再定 until 2026-06-30", "已于 2026-06-30 到期")]
    [InlineData("# planlint-disable-file PL1001 -- 机构改革后再定（有效期至2026年6月30日）", "已于 2026-06-30 到期")]
    [InlineData("# planlint-disable-file MissingLeadUnits -- 机构改革后再定", "没有规则“MissingLeadUnits”，是不是“MissingLeadUnit”")]
    [InlineData("# planlint-disable-file PL0001 -- 文件损坏的以后再说", "不能豁免")]
    [InlineData("# planlint-disable-file PL0003 -- 豁免的问题以后再说", "不能豁免")]
    [InlineData("# planlint-disable-nextline PL1001 -- 机构改革后再定", "是不是 planlint-disable-next-line")]
    [InlineData("# planlint-enable PL1001", "前面没有与它对应的")]
    public void A_bad_suppression_is_told_and_hides_nothing(string comment, string reason)
    {
        var result = Lint($"{comment}\n{Plan}");
        var found = result.Diagnostics.Where(d => d.RuleId == "PL0003").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldContain(reason);
        found.Message.In(Language.English).ShouldStartWith("This suppression has no effect: ");
        ((Region.Text)found.At.Region).Span.ShouldBe(new TextSpan(0, comment.Length));
        result.Diagnostics.ShouldAllBe(d => d.Suppressed == null);
    }

    [Fact]
    public void The_last_day_is_part_of_it()
    {
        var result = Lint($"# planlint-disable-file PL1001 -- 机构改革后再定 until 2026-07-01\n{Plan}");
        result.Diagnostics.Single(d => d.RuleId == "PL1001").Suppressed!.Until.ShouldBe(new DateOnly(2026, 7, 1));
        result.Diagnostics.ShouldNotContain(d => d.RuleId == "PL0003");
    }

    [Theory]
    [InlineData("[|# planlint-disable-file PL1001 -- 机构改革后再定|]\n", "")]
    [InlineData("title: 方案 [|# planlint-disable-line PL1001 -- 机构改革后再定|]\n", "title: 方案\n")]
    [InlineData("title: 方案\n[|# planlint-disable-file PL1001 -- 机构改革后再定|]\nkind: plan\n", "title: 方案\nkind: plan\n")]
    [InlineData("# planlint-disable-file [|PL1001|], PL1002 -- 机构改革后再定\n", "# planlint-disable-file PL1002 -- 机构改革后再定\n")]
    [InlineData("# planlint-disable-file PL1002, [|PL1001|] -- 机构改革后再定\n", "# planlint-disable-file PL1002 -- 机构改革后再定\n")]
    public void One_that_hides_nothing_is_deleted_by_the_fix(string head, string becomes)
    {
        const string rest = "actions:\n  - action: 农民科学素质提升行动\n    lead: 县农业农村局\n    tasks:\n      - task: 开展农业技术培训\n        rows: [培训农民。]\n";
        var marked = MarkedText.Parse(head + rest);
        var found = Check.Lint("x.plan.yaml", marked.Text, new LintSettings(Check.Profile), "PL0003", "PL1001").Diagnostics.ShouldHaveSingleItem();
        ((Region.Text)found.At.Region).Span.ShouldBe(marked.Marks[0]);
        var edit = found.Fix.ShouldNotBeNull().Edits.ShouldHaveSingleItem();
        found.Fix.Safety.ShouldBe(FixSafety.Suggestion);
        var span = ((Region.Text)edit.At.Region).Span;
        (marked.Text[..span.Start] + edit.NewText + marked.Text[span.End..]).ShouldBe(becomes + rest);
    }

    [Theory]
    [InlineData("PL2009")]
    [InlineData("PL3003")]
    public void A_rule_that_did_not_run_leaves_nothing_unused(string rule) =>
        Check.Lint("x.plan.yaml", $"# planlint-disable-file {rule} -- 机构改革后再定\n{Plan}", new LintSettings(Check.Profile), "PL0003", "PL1001")
            .Diagnostics.ShouldNotContain(d => d.RuleId == "PL0003");

    [Fact]
    public void Where_part_of_the_file_could_not_be_read_nothing_is_unused() =>
        Lint($"# planlint-disable-file PL1008 -- 名称已核对无误\ntitle: a\ntitle: b\n{Plan}").Diagnostics.ShouldNotContain(d => d.RuleId == "PL0003");

    private static FileResult Lint(string text) => Check.Lint("x.plan.yaml", text, new LintSettings(Check.Profile) { AsOf = new(2026, 7, 1) });
}
