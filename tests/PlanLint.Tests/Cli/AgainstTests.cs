using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary><c>--against FILE</c>.</summary>
public sealed class AgainstTests
{
    private static readonly string Shorter = Tool.Clean[..Tool.Clean.IndexOf("  - action: 条件保障", StringComparison.Ordinal)];

    [Fact]
    public void A_plan_is_compared_with_its_old_file()
    {
        using var tool = Plans();
        var (exitCode, output, error) = tool.Run("new.plan.yaml", "--against", "old.plan.yaml", "--select", "Editions", "--fail-on", "warning");
        exitCode.ShouldBe(1, error);
        output.ShouldStartWith("new.plan.yaml(2,8): warning PL7001: 旧版（old.plan.yaml）的行动“条件保障”连同其中 1 项任务在新版里没有了，请确认是有意删去的。\n");
        tool.Run("new.plan.yaml", "--against", "new.plan.yaml", "--select", "Editions").Out.ShouldStartWith("没有发现问题");
        tool.Run("new.plan.yaml", "--against", "old.plan.yaml", "-f", "full", "--language", "en").Out.ShouldContain("  Related: old.plan.yaml(93,13): the action '条件保障' in the older edition\n");
    }

    [Fact]
    public void The_category_can_be_configured()
    {
        using var tool = Plans();
        tool.Folder.Write(".editorconfig", "root = true\n[*]\ndotnet_analyzer_diagnostic.category-Editions.severity = error\n");
        tool.Run("new.plan.yaml", "--against", "old.plan.yaml").Out.ShouldContain("error PL7001");
    }

    [Fact]
    public void A_log_names_the_old_file_as_a_related_place()
    {
        using var tool = Plans();
        using var log = JsonDocument.Parse(tool.Run("new.plan.yaml", "--against", "old.plan.yaml", "-f", "sarif", "--select", "Editions").Out);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var related = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        related.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("old.plan.yaml");
        related.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(93);
        result.GetProperty("properties").GetProperty("old").GetString().ShouldBe("条件保障");
    }

    [Theory]
    [InlineData("nope.plan.yaml", "找不到旧版文件“nope.plan.yaml”。")]
    [InlineData("folder", "“folder”是文件夹。")]
    [InlineData("", "--against 后面缺少 OLD。")]
    [InlineData("-x", "--against")]
    public void An_old_file_that_is_none_is_one_sentence_and_exit_code_2(string old, string said)
    {
        using var tool = Plans();
        tool.Folder.Folder("folder");
        var (exitCode, output, error) = tool.Run("new.plan.yaml", $"--against={old}");
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain(said);
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public void One_file_goes_with_one_plan()
    {
        using var tool = Plans();
        var (exitCode, output, error) = tool.Run("--against", "old.plan.yaml");
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain("只能检查一份方案，这里有 2 份");
    }

    [Theory]
    [InlineData("")]
    [InlineData("title: [")]
    [InlineData("title: 方案\n")]
    public void An_old_file_that_cannot_be_read_is_exit_code_2(string text)
    {
        using var tool = Plans();
        tool.Folder.Write("bad.plan.yaml", text);
        var (exitCode, output, _) = tool.Run("new.plan.yaml", "--against", "bad.plan.yaml");
        exitCode.ShouldBe(2);
        output.ShouldContain("bad.plan.yaml");
        output.ShouldContain("没有读完整，与它的对照不完整：");
    }

    [Fact]
    public void An_old_file_outside_is_read_only_when_allowed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("old.plan.yaml", Tool.Clean);
        using var tool = Plans();
        tool.Folder.Folder(".git").Link("link.plan.yaml", elsewhere.PathOf("old.plan.yaml"));
        foreach (var old in new[] { elsewhere.PathOf("old.plan.yaml"), "link.plan.yaml" })
        {
            var (exitCode, _, error) = tool.Run("new.plan.yaml", "--against", old);
            exitCode.ShouldBe(2);
            error.ShouldContain("--allow-outside");
            tool.Run("new.plan.yaml", "--against", old, "--allow-outside").Out.ShouldContain("PL7001");
        }
    }

    [Fact]
    public void A_report_does_not_take_the_place_of_the_old_file()
    {
        using var tool = Plans();
        tool.Run("new.plan.yaml", "--against", "old.plan.yaml", "-f", "json=old.plan.yaml").ExitCode.ShouldBe(2);
        File.ReadAllText(tool.Folder.PathOf("old.plan.yaml")).ShouldBe(Tool.Clean);
    }

    [Fact]
    public void Fixes_go_on_and_the_comparison_is_of_the_fixed_plan()
    {
        using var tool = Plans();
        tool.Folder.Write("new.plan.yaml", Shorter.Replace("到2025年，全县中小学", "到2025年,全县中小学", StringComparison.Ordinal));
        tool.Run("new.plan.yaml", "--against", "old.plan.yaml", "--fix").Out.ShouldContain("PL7001");
        File.ReadAllText(tool.Folder.PathOf("new.plan.yaml")).ShouldBe(Shorter);
    }

    [Fact]
    public void The_summary_of_changes_holds_hostile_words_as_words()
    {
        using var tool = new Tool();
        const string Plan = "title: 方案\nactions:\n  - action: 农民科学素质提升行动\n    rows: [培训农民。]\n";
        tool.Folder.Write("a.plan.yaml", Plan).Write("old.plan.yaml", Plan + "  - action: '科普|<b>产业</b> @admin [x](http://a.example) \u202E培育工程'\n    rows: [扶持企业。]\n");
        var output = tool.Run("a.plan.yaml", "--against", "old.plan.yaml", "-f", "markdown").Out;
        output.ShouldContain("### 与旧版相比：行动被删去 1\n");
        output.ShouldContain("| 行动被删去 | 科普\\|&lt;b&gt;产业&lt;/b&gt; ＠admin \\[x\\](http：//a.example) ");
        output.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData("zh-CN", "### 与旧版相比：没有发现变化\n")]
    [InlineData("en", "### Against the older edition: no change found\n")]
    public void The_summary_says_when_there_is_no_change(string language, string said)
    {
        using var tool = Plans();
        tool.Run("new.plan.yaml", "--against", "new.plan.yaml", "-f", "markdown", "--language", language).Out.ShouldContain(said);
        tool.Run("new.plan.yaml", "-f", "markdown", "--language", language).Out.ShouldNotContain(said[..6]);
    }

    private static Tool Plans()
    {
        var tool = new Tool();
        tool.Folder.Write("old.plan.yaml", Tool.Clean).Write("new.plan.yaml", Shorter);
        return tool;
    }
}
