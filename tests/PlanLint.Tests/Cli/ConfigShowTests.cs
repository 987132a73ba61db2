using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class ConfigShowTests
{
    private const string Top = """
        root = true
        [*]
        dotnet_analyzer_diagnostic.category-Style.severity = none
        dotnet_diagnostic.PL3001.severity = often
        dotnet_diagnostic.PL1001.severity = suggestion
        planlint_target_scope = row
        [*.{plan.yaml,docx}]
        dotnet_diagnostic.PL1001.severity = warning
        [other.plan.yaml]
        dotnet_diagnostic.PL1002.severity = none
        """;

    private const string Below = """
        [*.yaml]
        dotnet_diagnostic.PL5001.severity = error # 引号以后
        planlint_target_scope = task
        planlint_lead_unit = any
        """;

    [Fact]
    public void Each_value_that_differs_comes_with_the_line_that_decides_it()
    {
        using var tool = Configured();
        var (exitCode, output, error) = tool.Run("config", "show", "--for", "方案/a.plan.yaml");
        error.ShouldContain(".editorconfig(4,37): error: “dotnet_diagnostic.pl3001.severity”的值“often”无效");
        exitCode.ShouldBe(2);
        var lines = Lines(output).ToList();
        lines[0].ShouldBe("# 方案/a.plan.yaml");
        lines.ShouldContain("dotnet_diagnostic.PL1001.severity = warning  # .editorconfig:8，默认 error");
        lines.ShouldContain("dotnet_diagnostic.PL5001.severity = error  # 方案/.editorconfig:2，默认 warning");
        lines.ShouldContain("dotnet_diagnostic.PL5002.severity = none  # .editorconfig:3 dotnet_analyzer_diagnostic.category-style.severity，默认 error");
        output.ShouldContain("planlint_target_scope = task");
        output.ShouldNotContain("planlint_lead_unit");
        output.ShouldNotContain("PL1002");
        output.ShouldNotContain("PL3001");
    }

    [Fact]
    public void Another_file_has_other_settings()
    {
        using var tool = Configured();
        tool.Folder.Write("other.plan.yaml", Tool.Clean);
        var output = tool.Run("config", "show", "--for", "other.plan.yaml").Out;
        output.ShouldContain("dotnet_diagnostic.PL1002.severity = none");
        output.ShouldContain("planlint_target_scope = row");
        output.ShouldContain("# .editorconfig:6，默认 action");
    }

    [Fact]
    public void All_lists_every_rule_and_option_once()
    {
        using var tool = Configured();
        var lines = Lines(tool.Run("config", "show", "--for", "方案/a.plan.yaml", "--all").Out).ToList();
        lines.Count.ShouldBe(1 + Rules.Check.Rules.Rules.Count + PlanLint.Config.KnownOptions.All.Count);
        lines.ShouldContain("planlint_profile = auto  # 默认");
        lines.ShouldContain("planlint_lead_unit = any  # 方案/.editorconfig:4");
        lines.ShouldContain("dotnet_diagnostic.PL1002.severity = error  # 默认");
    }

    [Fact]
    public void What_is_shown_can_be_pasted_and_gives_the_same()
    {
        using var tool = Configured();
        tool.Folder.Write(".editorconfig", Top.Replace("often", "warning", StringComparison.Ordinal));
        var shown = Lines(tool.Run("config", "show", "--for", "方案/a.plan.yaml").Out).Skip(1).Select(Setting).ToList();
        tool.Folder.Write("方案/.editorconfig", $"root = true\n[*]\n{string.Join('\n', shown)}\n");
        Lines(tool.Run("config", "show", "--for", "方案/a.plan.yaml").Out).Skip(1).Select(Setting).ShouldBe(shown);
    }

    [Fact]
    public void Json_says_the_same()
    {
        using var tool = Configured();
        using var json = JsonDocument.Parse(tool.Run("config", "show", "--for", "方案/a.plan.yaml", "-f", "json", "--all").Out);
        json.RootElement.GetProperty("file").GetString().ShouldBe("方案/a.plan.yaml");
        var settings = json.RootElement.GetProperty("settings").EnumerateArray().ToDictionary(s => s.GetProperty("key").GetString()!, StringComparer.Ordinal);
        settings["planlint_target_scope"].GetProperty("origin").GetProperty("line").GetInt32().ShouldBe(3);
        settings["planlint_target_scope"].GetProperty("origin").GetProperty("file").GetString().ShouldBe("方案/.editorconfig");
        settings["planlint_profile"].GetProperty("origin").ValueKind.ShouldBe(JsonValueKind.Null);
        settings["dotnet_diagnostic.PL1001.severity"].GetProperty("default").GetString().ShouldBe("error");
    }

    [Fact]
    public void Without_configuration_everything_is_at_its_default()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean);
        tool.Run("config", "show", "--for", "a.plan.yaml").ShouldBe((0, "# a.plan.yaml\n# 全部是默认值，用 --all 列出。\n", ""));
        tool.Run("config", "show", "--for", "a.plan.yaml", "--language", "en").Out.ShouldContain("# Everything is at its default");
    }

    [Theory]
    [InlineData("missing.plan.yaml", "找不到“missing.plan.yaml”")]
    [InlineData(".", "是文件夹")]
    public void A_file_that_is_none_is_one_sentence(string file, string said)
    {
        using var tool = new Tool();
        var (exitCode, output, error) = tool.Run("config", "show", "--for", file);
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(said);
    }

    [Fact]
    public void A_profile_shows_where_it_is_and_a_broken_one_is_said()
    {
        using var tool = new Tool();
        tool.Folder.Write("方案/a.plan.yaml", Tool.Clean).Write("方案/.editorconfig", "[*]\nplanlint_profile = ../档案/my.profile.json\n").Write("档案/my.profile.json", "{}");
        var (exitCode, output, error) = tool.Run("config", "show", "--for", "方案/a.plan.yaml");
        exitCode.ShouldBe(2);
        output.ShouldContain("planlint_profile = 档案/my.profile.json  # 方案/.editorconfig:2，默认 auto");
        error.ShouldContain("档案/my.profile.json(1,1): error: ");
    }

    private static Tool Configured()
    {
        var tool = new Tool();
        tool.Folder.Write("方案/a.plan.yaml", Tool.Clean).Write(".editorconfig", Top).Write("方案/.editorconfig", Below);
        return tool;
    }

    /// <summary>Without the blanks that align comments.</summary>
    private static IEnumerable<string> Lines(string text) => text.TrimEnd('\n').Split('\n').Select(l => string.Join("  # ", l.Split("  # ").Select(p => p.TrimEnd())));

    private static string Setting(string line) => line.Split("  # ")[0];
}
