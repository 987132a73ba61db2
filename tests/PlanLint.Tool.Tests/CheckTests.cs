using System.Text.Json;

namespace PlanLint.Tool.Tests;

/// <summary>The main job, done by the installed tool in a drafting repository.</summary>
public sealed class CheckTests(InstalledTool installed)
{
    private const string Faulty = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训\n";

    [Fact]
    public void Plans_of_the_repository_are_checked_and_a_log_is_written()
    {
        var folder = installed.NewFolder();
        folder.Write("方案/青石 县#1.plan.yaml", Faulty);
        var result = folder.Run("-f", "text", "-f", "sarif=out.sarif");
        result.ExitCode.ShouldBe(1, result.Error);
        result.Out.ShouldContain("方案/青石 县#1.plan.yaml(1,8): error PL1001: 全文没有写明任何牵头单位");
        result.Error.ShouldContain("用时");
        var bytes = File.ReadAllBytes(Path.Combine(folder.Folder, "out.sarif"));
        bytes[0].ShouldBe((byte)'{');
        using var log = JsonDocument.Parse(bytes);
        var run = log.RootElement.GetProperty("runs")[0];
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength().ShouldBeGreaterThan(10);
        run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            .ShouldBe("%E6%96%B9%E6%A1%88/%E9%9D%92%E7%9F%B3%20%E5%8E%BF%231.plan.yaml");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("full")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void What_is_not_there_never_passes(string format)
    {
        var folder = installed.NewFolder();
        folder.Write("a.plan.yaml", Faulty);
        folder.Run("missing.plan.yaml", "-f", format).ExitCode.ShouldBe(2);
        folder.Run("a.plan.yaml", "missing.plan.yaml", "-f", format).ExitCode.ShouldBe(2);
        folder.Run("a.plan.yaml", "--fail-on", "never", "-f", format).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Pages_rules_and_schemas_come_with_the_tool()
    {
        var folder = installed.NewFolder();
        folder.Run("explain", "PL1001").Out.ShouldStartWith("# PL1001 MissingLeadUnit: 行动缺少牵头单位");
        folder.Run("explain", "PL1001", "--language", "en").Out.ShouldContain("### How to fix");
        folder.Run("rules").Out.ShouldContain("PL5002");
        JsonDocument.Parse(folder.Run("schema", "plan").OutBytes).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }
}
