using System.Text;
using System.Text.Json;
using PlanLint.Reports;

namespace PlanLint.Tests.Cli;

public sealed class CheckTests
{
    [Fact]
    public void Several_reports_in_one_run_render_one_verdict()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        var (exitCode, output, _) = tool.Run("-f", "text", "-f", "sarif=out/a.sarif", "-f", "json=a.json");
        exitCode.ShouldBe(1);
        output.ShouldContain("a.plan.yaml(1,8): error PL1001: ");
        using var sarif = JsonDocument.Parse(File.ReadAllBytes(tool.Folder.PathOf("out/a.sarif")));
        using var json = JsonDocument.Parse(File.ReadAllBytes(tool.Folder.PathOf("a.json")));
        json.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(1);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("exitCode").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void One_job_or_many_give_the_same_bytes()
    {
        using var tool = new Tool();
        for (var i = 0; i < 20; i++) tool.Folder.Write($"{i}.plan.yaml", i % 2 == 0 ? Tool.Faulty : Tool.Clean);
        foreach (var format in ReportFormats.Names)
            tool.Run(".", "-f", format, "--jobs", "1").Out.ShouldBe(tool.Run(".", "-f", format, "--jobs", "8").Out, format);
    }

    [Fact]
    public void Severities_and_options_come_from_editorconfig()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\ndotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.PL3001.severity = error\nplanlint_target_scope = task\n");
        var (exitCode, output, _) = tool.Run();
        exitCode.ShouldBe(1);
        output.ShouldContain("a.plan.yaml(6,15): error PL3001: “开展农业技术培训”");
        output.ShouldNotContain("PL1001");
    }

    [Theory]
    [InlineData("dotnet_diagnostic.PL9999.severity = error", "PL9999")]
    [InlineData("dotnet_diagnostic.PL1001.severity = often", "often")]
    [InlineData("planlint_profle = kxsz-2021", "planlint_profile")]
    [InlineData("planlint_profile = unknown", "unknown")]
    [InlineData("planlint_profile = missing.profile.json", "missing.profile.json")]
    [InlineData("planlint_target_scope = everything", "everything")]
    public void A_wrong_setting_is_one_sentence_with_file_and_line(string setting, string named)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write(".editorconfig", $"[*]\n{setting}\n");
        var (exitCode, output, error) = tool.Run();
        exitCode.ShouldBe(2, output + error);
        output.ShouldContain(named);
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_broken_profile_leaves_its_files_unchecked()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty).Write(".editorconfig", "[*]\nplanlint_profile = my.profile.json\n").Write("my.profile.json", "{ \"id\": 5 ");
        var (exitCode, output, _) = tool.Run();
        exitCode.ShouldBe(2);
        output.ShouldContain("my.profile.json(1,");
        output.ShouldNotContain("PL1001");
    }

    [Fact]
    public void Standard_input_is_checked_under_the_name_given()
    {
        using var tool = new Tool { Input = Encoding.UTF8.GetBytes(Tool.Faulty) };
        var (exitCode, output, _) = tool.Run("-", "--stdin-filename", "草稿.plan.yaml");
        exitCode.ShouldBe(1);
        output.ShouldContain("草稿.plan.yaml(");
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        tool.Run("--language", "en").Out.ShouldContain("names no lead unit");
        tool.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        tool.Run().Out.ShouldContain("names no lead unit");
        tool.Run("--language", "zh-CN").Out.ShouldContain("牵头单位");
        tool.Run("nope").Out.ShouldNotContain("找不到");
    }

    [Fact]
    public void An_unknown_option_or_rule_is_answered_with_the_nearest()
    {
        using var tool = new Tool();
        tool.Run("--langage", "en").Error.ShouldContain("--language");
        tool.Run("--select", "PL1O01").Error.ShouldContain("PL1001");
        tool.Run("explain", "MissingLeadUnits").Error.ShouldContain("MissingLeadUnit");
    }

    [Fact]
    public void Rules_explain_and_schema_answer_in_both_languages()
    {
        using var tool = new Tool();
        tool.Run("rules").Out.Split('\n').Count(l => l.StartsWith("PL", StringComparison.Ordinal)).ShouldBe(Rules.Check.Rules.Rules.Count);
        JsonDocument.Parse(tool.Run("rules", "--format", "json").Out).RootElement.GetArrayLength().ShouldBe(Rules.Check.Rules.Rules.Count);
        tool.Run("explain", "pl1001").Out.ShouldStartWith("# PL1001 MissingLeadUnit: 行动缺少牵头单位\n");
        tool.Run("explain", "PL1001", "--language", "en").Out.ShouldContain("### How to fix");
        JsonDocument.Parse(tool.Run("schema", "plan").Out).RootElement.GetProperty("$defs").TryGetProperty("row", out _).ShouldBeTrue();
        JsonDocument.Parse(tool.Run("schema", "profile").Out).RootElement.TryGetProperty("properties", out _).ShouldBeTrue();
        tool.Run("schema", "other").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Values_of_a_plan_cannot_write_to_the_terminal()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty.Replace("农民科学素质提升行动", "\"农民\\e[31m科学\\n::error::x\"", StringComparison.Ordinal));
        var output = tool.Run("-f", "text", "--color", "never").Out;
        output.ShouldNotContain("\u001B");
        output.Split('\n').ShouldNotContain(l => l.StartsWith("::", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PL2009", true)]
    [InlineData("ParentTaskNotCarried", true)]
    [InlineData("PL2*", false)]
    public void A_rule_that_is_off_runs_when_it_is_asked_for_by_name(string select, bool isOn)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        tool.Run("--select", select, "--severity", "info").Out.Contains("PL2009", StringComparison.Ordinal).ShouldBe(isOn);
    }
}
