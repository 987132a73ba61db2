using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary>Suppressions as <c>check</c> meets them.</summary>
public sealed class SuppressionOptionTests
{
    private const string File = "suppressions:\n  - rule: PL1001\n    file: a.plan.yaml\n    reason: 机构改革后再定\n    owner: 张三\n    until: 2026-12-31\n";

    [Fact]
    public void The_gate_opens_and_the_log_says_why()
    {
        using var tool = Filled(File);
        tool.Run("--select", "PL1001", "--no-suppressions").ExitCode.ShouldBe(1);
        var (exitCode, output, _) = tool.Run("--select", "PL1001,PL0003", "--as-of", "2026-12-31", "-f", "text", "-f", "json=a.json", "--statistics");
        exitCode.ShouldBe(0, output);
        output.ShouldContain("已豁免 1 个");
        output.ShouldContain("+ 已豁免 1 =");
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(tool.Folder.PathOf("a.json")));
        var file = json.RootElement.GetProperty("files")[0];
        file.GetProperty("outcomes").GetProperty("PL1001").GetProperty("outcome").GetString().ShouldBe("waived");
        file.GetProperty("diagnostics")[0].GetProperty("suppression").GetProperty("owner").GetString().ShouldBe("张三");
    }

    [Fact]
    public void The_day_after_it_has_ended()
    {
        using var tool = Filled(File);
        var (exitCode, output, _) = tool.Run("--as-of", "2027-01-01");
        exitCode.ShouldBe(1);
        output.ShouldContain("planlint.suppressions.yaml(2,11): warning PL0003: 这条豁免不起作用：已于 2026-12-31 到期");
        output.ShouldContain("a.plan.yaml(1,8): error PL1001");
    }

    [Theory]
    [InlineData("1767225600", 0)]
    [InlineData("1830297600", 1)]
    public void Without_the_option_the_build_says_which_day_it_is(string epoch, int exitCode)
    {
        using var tool = Filled(File);
        tool.Environment["SOURCE_DATE_EPOCH"] = epoch;
        var run = tool.Run("--select", "PL1001,PL0003");
        run.ExitCode.ShouldBe(exitCode, run.Out);
        run.Error.ShouldNotContain("--as-of");
    }

    [Fact]
    public void Only_where_the_clock_matters_it_is_said()
    {
        using var tool = Filled(File.Replace("2026-12-31", "9999-12-31", StringComparison.Ordinal));
        tool.Run().Error.ShouldContain("请写 --as-of ");
        tool.Run("-q").Error.ShouldNotContain("--as-of");
        tool.Run("--as-of", "2026-01-01").Error.ShouldNotContain("--as-of");
        using var other = Filled(File.Replace("    until: 2026-12-31\n", "", StringComparison.Ordinal));
        other.Run().Error.ShouldNotContain("--as-of");
    }

    [Theory]
    [InlineData("--as-of", "soon")]
    [InlineData("--as-of", "2026-02-30")]
    public void A_day_that_is_none_is_refused(string option, string word)
    {
        using var tool = Filled(File);
        var (exitCode, _, error) = tool.Run(option, word);
        exitCode.ShouldBe(2);
        error.ShouldContain($"不能是“{word}”");
    }

    [Fact]
    public void A_wrong_suppressions_file_means_the_result_is_not_complete()
    {
        using var tool = Filled(File.Replace("reason", "raeson", StringComparison.Ordinal));
        var (exitCode, output, _) = tool.Run();
        exitCode.ShouldBe(2);
        output.ShouldContain("planlint.suppressions.yaml(4,5): error: 豁免里没有“raeson”这个键，是不是“reason”？");
    }

    [Fact]
    public void The_suppressions_file_is_no_plan_for_folders_and_globs()
    {
        using var tool = Filled(File);
        tool.Run(".", "*.yaml", "--as-of", "2026-01-01").Out.ShouldContain("检查了 1 个文件");
    }

    [Fact]
    public void A_link_that_leads_outside_is_not_read()
    {
        using var tool = new Tool();
        using var outside = new TemporaryFolder();
        outside.Write("planlint.suppressions.yaml", File);
        tool.Folder.Write("a.plan.yaml", Tool.Faulty).Link("planlint.suppressions.yaml", outside.PathOf("planlint.suppressions.yaml"));
        tool.Run().ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Converting_says_that_suppressions_are_left_behind()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", $"# planlint-disable-file PL1001 -- 机构改革后再定\n# 别的注释\n{Tool.Faulty}");
        var (exitCode, output, error) = tool.Run("convert", "a.plan.yaml");
        exitCode.ShouldBe(0);
        output.ShouldContain("# - 1,1 有 1 条豁免注释没有带过来");
        error.ShouldContain("a.plan.yaml(1,1): 有 1 条豁免注释没有带过来");
    }

    private static Tool Filled(string suppressions)
    {
        var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty).Write("planlint.suppressions.yaml", suppressions);
        return tool;
    }
}
