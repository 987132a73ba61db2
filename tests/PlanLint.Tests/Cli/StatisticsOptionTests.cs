using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class StatisticsOptionTests
{
    private const string Head = "规则统计（";

    [Theory]
    [InlineData("text")]
    [InlineData("full")]
    public void For_people_the_table_ends_the_report(string format)
    {
        using var tool = Filled();
        var plain = tool.Run(".", "-f", format);
        var (exitCode, output, error) = tool.Run(".", "-f", format, "--statistics");
        exitCode.ShouldBe(plain.ExitCode);
        output.ShouldStartWith($"{plain.Out}\n{Head}");
        error.ShouldNotContain(Head);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("text=a.txt")]
    public void Beside_other_reports_it_goes_to_standard_error(string format)
    {
        using var tool = Filled();
        var (exitCode, output, error) = tool.Run("good", "-f", format, "--statistics", "-q");
        exitCode.ShouldBe(1);
        output.ShouldBe(tool.Run("good", "-f", format, "-q").Out);
        error.ShouldContain(Head);
    }

    [Fact]
    public void It_comes_only_when_asked_for()
    {
        using var tool = Filled();
        var (_, output, error) = tool.Run();
        (output + error).ShouldNotContain(Head);
    }

    [Fact]
    public void One_job_or_many_give_the_same_table()
    {
        using var tool = Filled();
        tool.Run(".", "--statistics", "--jobs", "1").Out.ShouldBe(tool.Run(".", "--statistics", "--jobs", "8").Out);
    }

    [Fact]
    public void The_sum_is_that_of_the_sarif_log()
    {
        using var tool = Filled();
        var output = tool.Run(".", "--statistics", "--language", "en", "-f", "text", "-f", "sarif=a.sarif").Out;
        using var log = JsonDocument.Parse(File.ReadAllBytes(tool.Folder.PathOf("a.sarif")));
        var totals = log.RootElement.GetProperty("runs")[0].GetProperty("properties").GetProperty("outcomes").GetProperty("totals");
        int Of(string name) => totals.GetProperty(name).GetInt32();
        var sum = Of("failed") + Of("passed") + Of("notApplicable") + Of("notChecked") + Of("waived");
        output.ShouldContain($"\n{Of("failed")} failed + {Of("passed")} passed + {Of("notApplicable")} not applicable + {Of("notChecked")} not checked + {Of("waived")} waived = {sum} = ");
        output.ShouldContain("The file could not be read as a plan.");
    }

    [Fact]
    public void Rules_not_selected_and_rules_that_are_off_do_not_count()
    {
        using var tool = Filled();
        tool.Folder.Write("good/.editorconfig", "[b.plan.yaml]\ndotnet_diagnostic.PL1002.severity = none\n");
        var output = tool.Run("good", "--statistics", "--select", "PL1001,PL1002").Out;
        output.ShouldContain(" = 3 = 2 条规则 × 2 个文件 - 在部分文件里关闭的 1 项。");
        output.ShouldNotContain("\nPL1003 ");
    }

    [Fact]
    public void A_missing_file_is_not_taken_for_one_in_the_table()
    {
        using var tool = Filled();
        var (exitCode, output, _) = tool.Run("good/a.plan.yaml", "missing.plan.yaml", "--statistics");
        exitCode.ShouldBe(2);
        output.ShouldContain(" × 1 个文件。");
        output.ShouldEndWith("没有找到或者没有可用设置的文件不在表内，见没有规则编号的 error 行。\n");
    }

    private static Tool Filled()
    {
        var tool = new Tool();
        tool.Folder.Write("broken.plan.yaml", "title: 方案\nactions: [").Write("good/a.plan.yaml", Tool.Clean).Write("good/b.plan.yaml", Tool.Faulty);
        return tool;
    }
}
