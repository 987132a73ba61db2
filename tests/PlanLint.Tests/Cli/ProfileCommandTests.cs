using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class ProfileCommandTests
{
    private const string County = "{\n  \"extends\": \"kxsz-2021\",\n  \"id\": \"qingshi\",\n  \"version\": \"1.0.0\",\n  \"title\": \"青石县\",\n  \"populations\": [{\"key\": \"workers\", \"required\": false, \"reason\": \"本县没有工业企业\"}],\n  \"severities\": [{\"rule\": \"PL2002\", \"severity\": \"error\"}]\n}\n";

    private const string Plan = "title: 青石县全民科学素质行动方案\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县科协\n    tasks:\n      - task: 开展技术培训\n        responsible: [县科协]\n";

    [Fact]
    public void All_built_in_profiles_are_listed()
    {
        using var tool = new Tool();
        var (exitCode, text, _) = tool.Run("profile", "list");
        exitCode.ShouldBe(0);
        text.ShouldBe("action-plan  1.0.0  行动方案（通用）\nkxsz-2021  1.0.0  全民科学素质行动规划纲要（2021—2035年）\n");
    }

    [Fact]
    public void What_holds_for_a_plan_is_shown_with_its_places()
    {
        using var tool = new Tool();
        tool.Folder.Write("profiles/qingshi.json", County).Write("plans/a.plan.yaml", Plan).Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_profile = profiles/qingshi.json\n");
        var (exitCode, text, error) = tool.Run("profile", "show", "--for", "plans/a.plan.yaml", "--effective");
        (exitCode, error).ShouldBe((0, ""));
        text.ShouldStartWith("# profiles/qingshi.json → kxsz-2021.profile.json → action-plan.profile.json\n");
        text.ShouldContain("    required: false  # profiles/qingshi.json:6\n    reason: 本县没有工业企业  # profiles/qingshi.json:6\n");
        text.ShouldContain("    - 有关部门  # action-plan.profile.json:");
        tool.Run("profile", "show", "profiles/qingshi.json", "--effective").Out.ShouldBe(text);

        using var json = JsonDocument.Parse(tool.Run("profile", "show", "profiles/qingshi.json", "--effective", "-f", "json").Out);
        json.RootElement.GetProperty("origins").GetProperty("/severities/0/severity").GetString().ShouldBe("profiles/qingshi.json:7:49");
        tool.Run("profile", "show", "profiles/qingshi.json").Out.ShouldBe(County);
    }

    [Fact]
    public void Where_nothing_is_set_the_plan_decides_and_that_is_said()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Plan).Write("b.plan.yaml", Plan.Replace("全民科学素质", "安全生产", StringComparison.Ordinal));
        var (exitCode, text, error) = tool.Run("profile", "show", "--for", "a.plan.yaml", "--effective");
        (exitCode, error).ShouldBe((0, "kxsz-2021@1.0.0：根据标题和依据自动选定\n".ReplaceLineEndings(Environment.NewLine)));
        text.ShouldStartWith("# kxsz-2021.profile.json → action-plan.profile.json\n");
        tool.Run("profile", "show", "--for", "b.plan.yaml", "--language", "en").Error.ShouldStartWith("action-plan@1.0.0: no known outline in title or basis");

        tool.Run(".", "--verbosity", "detailed").Error.ShouldContain("领域档案 b.plan.yaml：action-plan@1.0.0（标题和依据里没有认得的上位文件）");
        using var json = JsonDocument.Parse(tool.Run(".", "-f", "json").Out);
        json.RootElement.GetProperty("profile").GetString().ShouldBe("action-plan@1.0.0, kxsz-2021@1.0.0");
        json.RootElement.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("profile")} {f.GetProperty("profileChoice")}").ShouldBe(["kxsz-2021@1.0.0 recognised", "action-plan@1.0.0 neutral"]);
        using var sarif = JsonDocument.Parse(tool.Run(".", "-f", "sarif").Out);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("properties").GetProperty("outcomes").GetProperty("files")[1].GetProperty("profileChoice").GetString().ShouldBe("neutral");
    }

    [Fact]
    public void A_profile_of_ones_own_holds_and_editorconfig_wins_over_it()
    {
        using var tool = new Tool();
        tool.Folder.Write("qingshi.json", County).Write("a.plan.yaml", Plan).Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_profile = qingshi.json\n");
        var found = tool.Run("a.plan.yaml", "--select", "PL2001,PL2002").Out;
        found.ShouldContain("error PL2002");
        found.ShouldContain("没有为“青少年”“老年人”“领导干部和公务员”安排科学素质提升行动。");

        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_profile = qingshi.json\ndotnet_diagnostic.PL2002.severity = warning\n");
        tool.Run("a.plan.yaml", "--select", "PL2001,PL2002").Out.ShouldContain("warning PL2002");
    }

    [Fact]
    public void A_profile_that_cannot_be_put_together_leaves_its_files_unchecked_and_says_where()
    {
        using var tool = new Tool();
        tool.Folder.Write("p/qingshi.json", County.Replace("kxsz-2021", "city.json", StringComparison.Ordinal)).Write("a.plan.yaml", Plan).Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_profile = p/qingshi.json\n");
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain("p/qingshi.json(2,14): ");
        text.ShouldContain("There is no file 'city.json'.");
        tool.Run("profile", "show", "p/qingshi.json", "--effective").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("profile")]
    [InlineData("profile", "show")]
    [InlineData("profile", "show", "kxsz-2021", "--for", "a.plan.yaml")]
    [InlineData("profile", "show", "kxsz-2020")]
    [InlineData("profile", "show", "none.json")]
    [InlineData("profile", "show", "kxsz-2021", "-f", "xml")]
    public void What_cannot_be_shown_is_a_usage_error(params string[] args)
    {
        using var tool = new Tool();
        var (exitCode, text, error) = tool.Run(args);
        (exitCode, text).ShouldBe((2, ""));
        error.ShouldStartWith("plan-lint: ");
    }
}
