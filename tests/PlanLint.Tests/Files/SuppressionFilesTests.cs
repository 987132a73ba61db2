using System.Text;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Files;

public sealed class SuppressionFilesTests
{
    private const string One = "suppressions:\n  - rule: PL2001\n    file: a.plan.yaml\n    reason: 本区无农业人口\n";

    [Fact]
    public void Those_beside_a_plan_and_above_it_hold_the_nearest_first()
    {
        var files = Read(["/r/p/q/a.plan.yaml"], ("/r/p/q", One), ("/r/p", One.Replace("a.plan", "q/a.plan", StringComparison.Ordinal)), ("/r", One.Replace("a.plan", "p\\q\\a.plan", StringComparison.Ordinal)), ("/", One));
        files.Notifications.ShouldBeEmpty();
        files.For("/r/p/q/a.plan.yaml").Select(e => e.At.File).ShouldBe(["/r/p/q/planlint.suppressions.yaml", "/r/p/planlint.suppressions.yaml", "/r/planlint.suppressions.yaml"]);
        files.For("/r/p/q/b.plan.yaml").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_read_outside_the_root() => Read(["/other/a.plan.yaml"], ("/other", One)).For("/other/a.plan.yaml").ShouldBeEmpty();

    [Fact]
    public void Keys_may_be_chinese()
    {
        var entry = Read(["/r/a.docx"], ("/r", "豁免:\n  - 规则: PL2001\n    文件: a.docx\n    位置: 标题\n    文字: 方案\n    理由: 本区无农业人口\n    负责人: 张三\n    批准人: 李四\n    有效期至: 2026年12月31日\n")).For("/r/a.docx").ShouldHaveSingleItem();
        (entry.Rule.Value, entry.Where, entry.Text, entry.Reason, entry.Owner, entry.Approver, entry.Until).ShouldBe(("PL2001", "标题", "方案", "本区无农业人口", "张三", "李四", new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 还没有豁免\n")]
    [InlineData("suppressions:\n")]
    [InlineData("suppressions: []\n")]
    public void An_empty_one_is_no_trouble(string text) => Read(["/r/a.plan.yaml"], ("/r", text)).Notifications.ShouldBeEmpty();

    [Theory]
    [InlineData("suppressions:\n  - rule: PL2001\n    file: a.plan.yaml\n    [|raeson|]: 本区无农业人口\n", "是不是“reason”")]
    [InlineData("[|supressions|]: []\n", "是不是“suppressions”")]
    [InlineData("suppressions:\n  - [|file: a.plan.yaml|]\n", "没有写 rule")]
    [InlineData("suppressions:\n  - [|rule: PL2001|]\n", "没有写 rule（规则）或 file")]
    [InlineData("suppressions:\n  - [|PL2001|]\n", "应当是一组键值")]
    [InlineData("suppressions:\n  - rule: PL2001\n    file: a.plan.yaml\n    until: [|2026-02-30|]\n", "没有“2026-02-30”这一天")]
    [InlineData("suppressions:\n  - rule: PL2001\n    file: [|../a.plan.yaml|]\n", "不在本文件所在的文件夹里")]
    [InlineData("suppressions:\n  - rule: PL2001\n    file: [|/etc/passwd|]\n", "不在本文件所在的文件夹里")]
    [InlineData("[||]- PL2001\n", "最外层")]
    [InlineData("suppressions: [|[|]\n", "YAML 写法有误")]
    public void What_cannot_be_used_is_told_with_its_place(string marked, string reason)
    {
        var text = Rules.MarkedText.Parse(marked);
        var notification = Read(["/r/a.plan.yaml"], ("/r", text.Text)).Notifications.ShouldHaveSingleItem();
        notification.Kind.ShouldBe(NotificationKind.Configuration);
        notification.Text.In(Language.Chinese).ShouldContain(reason);
        var region = notification.At!.Region.ShouldBeOfType<Region.Text>();
        if (!reason.StartsWith("YAML", StringComparison.Ordinal)) region.Span.ShouldBe(text.Marks[0]);
    }

    [Fact]
    public void Aliases_and_depth_are_bounded()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"b{i}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i)}", 9))}]\n"));
        Read(["/r/a.plan.yaml"], ("/r", bomb)).Notifications.ShouldNotBeEmpty();
        Read(["/r/a.plan.yaml"], ("/r", "suppressions: " + new string('[', 100_000))).Notifications.ShouldNotBeEmpty();
    }

    private static SuppressionFiles Read(string[] plans, params (string Folder, string Text)[] files) => SuppressionFiles.Read(
        Path.GetFullPath("/r"),
        plans.Select(Path.GetFullPath),
        full => files.FirstOrDefault(f => Path.Combine(Path.GetFullPath(f.Folder), SuppressionFiles.Name) == full) is { Text: { } text } ? new InputFile(full.Replace('\\', '/'), Encoding.UTF8.GetBytes(text)) : null);
}
