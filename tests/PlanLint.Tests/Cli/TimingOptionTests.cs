namespace PlanLint.Tests.Cli;

public sealed class TimingOptionTests
{
    [Fact]
    public void Each_stage_and_each_rule_that_ran_has_a_line_on_standard_error()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        var plain = tool.Run(".", "-q");
        var (exitCode, output, error) = tool.Run(".", "-q", "--timing", "--select", "PL1001,PL2001");
        exitCode.ShouldBe(plain.ExitCode);
        output.ShouldBe(tool.Run(".", "-q", "--select", "PL1001,PL2001").Out);
        var names = error.Split('\n').Where(l => l.Contains(" ms  ", StringComparison.Ordinal)).Select(l => l[(l.IndexOf(" ms  ", StringComparison.Ordinal) + 5)..]).ToList();
        names[..8].ShouldBe(["读取", "识别", "分析", "规则", "修复", "汇总", "报告", "内存回收"]);
        names[8..].Order(StringComparer.Ordinal).ShouldBe(["PL1001", "PL2001"]);
    }

    [Fact]
    public void Without_it_nobody_looks_at_a_clock()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        tool.Run(".").Error.ShouldNotContain("PL1001\n");
        tool.Run(".", "--language", "en").Error.ShouldNotContain("Time by");
    }
}
