using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary>The packs of the samples, and packs on the command line and in <c>.editorconfig</c>.</summary>
public sealed class PackTests
{
    private const string Plan = "title: 青石县安全生产行动方案\nactions:\n  - action: 排查整治行动\n    lead: [县应急局, 县安监局]\n    tasks:\n      - task: 开展排查\n";

    public static TheoryData<string> Packs => [.. Directory.GetFiles(Repository.PathOf("samples/packs"), "*.plan-rules.yaml").Select(f => Path.GetRelativePath(Repository.PathOf("samples/packs"), f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_examples_of_the_sample_packs_are_right(string pack)
    {
        using var tool = new Tool();
        var (exitCode, text, error) = tool.Run("rules", "test", Repository.PathOf($"samples/packs/{pack}"), "--language", "en");
        (exitCode, error).ShouldBe((0, ""), text);
        text.ShouldContain("Both examples are right.");
    }

    [Fact]
    public void A_pack_on_the_command_line_checks_like_any_rule()
    {
        using var tool = WithPacks();
        var rules = new[] { "--rules", "packs/too-many-leads.plan-rules.yaml", "--rules", "packs/unit-register.plan-rules.yaml" };
        var text = tool.Run(["a.plan.yaml", .. rules]).Out;
        text.ShouldContain("a.plan.yaml(3,13): warning TML001: “排查整治行动”有 2 个牵头单位（县应急局、县安监局），只应有一个。");
        text.ShouldContain("a.plan.yaml(4,18): warning URG001: “县安监局”不在单位名册中，请核对名称。");
        tool.Run("a.plan.yaml").Out.ShouldNotContain("TML001");
        tool.Run(["a.plan.yaml", "--select", "TML*", .. rules]).Out.ShouldNotContain("URG001");
        tool.Run(["a.plan.yaml", "--ignore", "UnitNotRegistered", .. rules]).Out.ShouldNotContain("URG001");
        tool.Run(["rules", .. rules]).Out.ShouldContain("TML001  warning  牵头单位过多  (TooManyLeads)\n");
        tool.Run(["explain", "TML001", .. rules]).Out.ShouldContain("牵头单位多了，就没有谁真正负责。");
        tool.Run(["a.plan.yaml", "-f", "full", "--language", "en", .. rules]).Out.ShouldContain("Keep one lead unit");
    }

    [Fact]
    public void Editorconfig_names_packs_for_some_files_and_sets_the_severities_of_their_rules()
    {
        using var tool = WithPacks();
        tool.Folder.Folder(".git").Write("b/a.plan.yaml", Plan).Write(".editorconfig", "root = true\n[b/*.plan.yaml]\nplanlint_rules = packs/too-many-leads.plan-rules.yaml, packs/unit-register.plan-rules.yaml\ndotnet_diagnostic.TML001.severity = error\ndotnet_diagnostic.URG001.severity = none\n");
        var (exitCode, text, _) = tool.Run(".", "--ignore", "PL*");
        exitCode.ShouldBe(1);
        text.ShouldContain("b/a.plan.yaml(3,13): error TML001");
        text.ShouldNotContain("URG001");
        text.Split('\n').ShouldNotContain(l => l.StartsWith("a.plan.yaml", StringComparison.Ordinal));
        tool.RunIn("b", "rules", "test").ExitCode.ShouldBe(0);

        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_rules = packs/too-many-leads.plan-rules.yaml\ndotnet_diagnostic.TML001.severity = eror\n");
        tool.Run("a.plan.yaml", "--language", "en").Out.ShouldContain(".editorconfig(4,37): ");
    }

    [Theory]
    [InlineData("none.plan-rules.yaml", "There is no file 'none.plan-rules.yaml'.")]
    [InlineData("../none.plan-rules.yaml", "leads out of the root folder")]
    [InlineData("broken.plan-rules.yaml", "broken.plan-rules.yaml(1,1): ")]
    [InlineData("twin.plan-rules.yaml, packs/too-many-leads.plan-rules.yaml", "The rule id 'TML001' is in 'too-many-leads.plan-rules.yaml' already; this pack is not used.")]
    public void A_pack_that_cannot_be_used_is_said_and_nothing_counts_as_checked(string value, string message)
    {
        using var tool = WithPacks();
        tool.Folder.Write("broken.plan-rules.yaml", "rules: []\n")
            .Write("twin.plan-rules.yaml", File.ReadAllText(Repository.PathOf("samples/packs/too-many-leads.plan-rules.yaml")))
            .Write(".editorconfig", $"root = true\n[*.plan.yaml]\nplanlint_rules = {value}\n");
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain(message);
    }

    [Fact]
    public void Sarif_lists_their_rules_under_extensions()
    {
        using var tool = WithPacks();
        using var sarif = JsonDocument.Parse(tool.Run("a.plan.yaml", "-f", "sarif", "--rules", "packs/unit-register.plan-rules.yaml", "--rules", "packs/too-many-leads.plan-rules.yaml").Out);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var extensions = run.GetProperty("tool").GetProperty("extensions");
        extensions.EnumerateArray().Select(e => e.GetProperty("name").GetString()).ShouldBe(["too-many-leads", "unit-register"]);
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldNotContain("URG001");
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.TryGetProperty("rule", out var named) && named.GetProperty("id").GetString() == "URG001");
        var rule = result.GetProperty("rule");
        var component = extensions[rule.GetProperty("toolComponent").GetProperty("index").GetInt32()];
        component.GetProperty("rules")[rule.TryGetProperty("index", out var index) ? index.GetInt32() : 0].GetProperty("id").GetString().ShouldBe("URG001");
        result.TryGetProperty("ruleIndex", out _).ShouldBeFalse();
    }

    [Fact]
    public void The_schema_is_printed()
    {
        using var tool = new Tool();
        tool.Run("schema", "rules").Out.ShouldBe(PlanLint.Packs.PackSchema.Json);
    }

    [Theory]
    [InlineData("rules", "test")]
    [InlineData("rules", "test", "none.plan-rules.yaml")]
    [InlineData("check", "--rules", "none.plan-rules.yaml")]
    public void A_pack_that_is_not_there_is_a_usage_error(params string[] args)
    {
        using var tool = new Tool();
        tool.Run(args).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_rule_whose_example_is_wrong_fails_the_test()
    {
        using var tool = WithPacks();
        tool.Folder.Write("packs/own.plan-rules.yaml", File.ReadAllText(Repository.PathOf("samples/packs/too-many-leads.plan-rules.yaml")).Replace("{of: lead, max: 1}", "{of: lead, max: 2}", StringComparison.Ordinal));
        var (exitCode, text, _) = tool.Run("rules", "test", "packs/own.plan-rules.yaml", "--language", "en");
        exitCode.ShouldBe(1);
        text.ShouldBe("TML001  The rule finds nothing in the example 'fails'.  (TooManyLeads)\n");
    }

    private static Tool WithPacks()
    {
        var tool = new Tool();
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples/packs"))) tool.Folder.Write($"packs/{Path.GetFileName(file)}", File.ReadAllText(file));
        tool.Folder.Write("a.plan.yaml", Plan);
        return tool;
    }
}
