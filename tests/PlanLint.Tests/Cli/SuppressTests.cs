namespace PlanLint.Tests.Cli;

public sealed class SuppressTests
{
    private const string Name = "planlint.suppressions.yaml";
    private const string Vague = "title: 方案\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县农业农村局\n    tasks:\n      - task: 培训\n        rows:\n          - 建设一批科普基地。\n          - 培养一批讲师。\n";
    private const string Row = "行动“农民科学素质提升行动”/任务“培训”/第 2 行/内容";

    [Fact]
    public void What_was_found_is_not_found_again()
    {
        using var tool = new Tool();
        tool.Folder.Write("plans/a.plan.yaml", Tool.Faulty);
        var (exitCode, output, error) = tool.Run("suppress", "PL1001", "--where", "plans/a.plan.yaml", "--reason", "机构改革后再定", "--until", "9999-12-31", "--owner", "张三", "--approver", "区政府第12次常务会");
        (exitCode, error).ShouldBe((0, ""));
        output.ShouldStartWith("plans/a.plan.yaml(1,8): error PL1001: ");
        output.ShouldEndWith("已写入 plans/planlint.suppressions.yaml：豁免 PL1001 的 1 处问题。\n");
        Text(tool, $"plans/{Name}").ShouldBe("suppressions:\n  - rule: PL1001\n    file: a.plan.yaml\n    reason: 机构改革后再定\n    owner: 张三\n    approver: 区政府第12次常务会\n    until: 9999-12-31\n");
        tool.Run("--select", "PL1001,PL0003").ExitCode.ShouldBe(0);
        tool.RunIn("plans", "--select", "PL1001,PL0003").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_second_time_nothing_is_written()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        string[] words = ["suppress", "missingleadunit", "--where", "a.plan.yaml", "--reason", "机构改革后再定"];
        tool.Run(words).ExitCode.ShouldBe(0);
        var before = Text(tool, Name);
        var (exitCode, output, error) = tool.Run(words);
        (exitCode, output, Text(tool, Name)).ShouldBe((0, "", before));
        error.ShouldContain("已经豁免过了");
    }

    [Fact]
    public void The_nearest_file_there_is_is_added_to_and_stays_as_it_was()
    {
        using var tool = new Tool();
        const string before = "# 豁免台账\nsuppressions:\n  - rule: PL1001 # 一\n    file: b.plan.yaml\n    reason: 机构改革后再定\n";
        tool.Folder.Folder(".git").Write("p/q/a.plan.yaml", Tool.Faulty).Write(Name, before);
        tool.RunIn("p", "suppress", "PL1001", "--where", "q/a.plan.yaml", "--reason", "机构改革后再定").ExitCode.ShouldBe(0);
        Text(tool, Name).ShouldBe(before + "  - rule: PL1001\n    file: p/q/a.plan.yaml\n    reason: 机构改革后再定\n");
        Directory.GetFiles(tool.Folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_rows_that_differ_in_their_number_only_the_one_that_was_named_is_hidden()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Vague);
        var (exitCode, output, error) = tool.Run("suppress", "PL3003", "--where", $"a.plan.yaml:{Row}", "--reason", "上级文件原文");
        exitCode.ShouldBe(0, error);
        output.ShouldContain("a.plan.yaml(9,");
        output.ShouldContain("的 1 处问题");
        Text(tool, Name).ShouldContain($"    where: {Row}\n    text: ");
        tool.Run("--select", "PL3003,PL0003", "--severity", "info").Out.ShouldContain("a.plan.yaml(8,");
        tool.Run("--select", "PL3003,PL0003", "--severity", "info").Out.ShouldNotContain("a.plan.yaml(9,");
    }

    [Theory]
    [InlineData("没有规则", "PL9999", "--where", "a.plan.yaml", "--reason", "机构改革后再定")]
    [InlineData("不能豁免", "PL0001", "--where", "a.plan.yaml", "--reason", "机构改革后再定")]
    [InlineData("至少 4 个字", "PL3003", "--where", "a.plan.yaml", "--reason", "不改")]
    [InlineData("找不到", "PL3003", "--where", "b.plan.yaml", "--reason", "上级文件原文")]
    [InlineData("没有 PL1001 的问题", "PL1001", "--where", "a.plan.yaml", "--reason", "上级文件原文")]
    [InlineData("有问题的位置是：行动“", "PL3003", "--where", "a.plan.yaml:行动“工人”", "--reason", "上级文件原文")]
    [InlineData("--until 应当是一个日期", "PL3003", "--where", "a.plan.yaml", "--reason", "上级文件原文", "--until", "年底")]
    [InlineData("已经过去了", "PL3003", "--where", "a.plan.yaml", "--reason", "上级文件原文", "--until", "2020-01-01")]
    [InlineData("是关闭的", "PL2009", "--where", "a.plan.yaml", "--reason", "上级文件原文")]
    [InlineData("缺少 --reason", "PL3003", "--where", "a.plan.yaml")]
    [InlineData("没有 PL3003 的问题，没有写入", "PL3003", "--where", "a.plan.yaml", "--text", "别的", "--reason", "上级文件原文")]
    public void What_would_hide_nothing_is_not_written(string reason, params string[] words)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Vague);
        var (exitCode, _, error) = tool.Run(["suppress", .. words]);
        exitCode.ShouldBe(2, error);
        error.ShouldContain(reason);
        File.Exists(tool.Folder.PathOf(Name)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("suppressions: [{ rule: PL1001, file: a.plan.yaml, reason: 机构改革后再定 }]\n", "写在方括号里")]
    [InlineData("suppressions:\n  - rule: PL3003\n    file: a.plan.yaml\n    reason: 上级文件原文\n    until: 2020-01-01\n", "已经有一条同样的豁免")]
    [InlineData("suppressions: x\n", "豁免文件有误")]
    public void A_file_that_does_not_fit_is_not_changed(string text, string reason)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Vague).Write(Name, text);
        var (exitCode, _, error) = tool.Run("suppress", "PL3003", "--where", "a.plan.yaml", "--reason", "上级文件原文");
        (exitCode, Text(tool, Name)).ShouldBe((2, text));
        error.ShouldContain(reason);
    }

    private static string Text(Tool tool, string name) => File.ReadAllText(tool.Folder.PathOf(name));
}
