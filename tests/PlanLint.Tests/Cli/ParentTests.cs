using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary>Plans that name a parent: where it is looked for, what is told of one that cannot be had, and the sample.</summary>
public sealed class ParentTests
{
    private const string City = "title: 云岭市全民科学素质行动实施方案\njurisdiction: 云岭市\nactions:\n  - action: 青少年科学素质提升行动\n    tasks:\n      - task: 办好校园科技节\n        lead: 市教育局\n";

    private const string County = "title: 青石县全民科学素质行动实施方案\njurisdiction: 青石县\nactions:\n  - action: 青少年科学素质提升行动\n    tasks:\n      - task: 办好校园科技节\n        lead: 团县委\n";

    private static readonly string[] OnlyLeads = ["--select", "PL1012", "--severity", "info"];

    [Fact]
    public void The_sample_gives_every_finding_once()
    {
        using var tool = Sample();
        var (exitCode, text, _) = tool.Run("--severity", "info", "--quiet", ".");
        exitCode.ShouldBe(0);
        text.Split('\n').Where(l => l.Contains("PL", StringComparison.Ordinal)).Select(l => l[..(l.IndexOf("PL", StringComparison.Ordinal) + 6)]).ShouldBe(
        [
            "baishui/county.plan.yaml(28,33): info PL3013",
            "qingshi/county.plan.yaml(13,25): info PL3011",
            "qingshi/county.plan.yaml(21,15): info PL1012",
            "qingshi/county.plan.yaml(23,13): info PL2009",
            "qingshi/county.plan.yaml(40,18): warning PL3014",
        ]);
        tool.Run("--severity", "info", "--quiet", "--jobs", "1", ".").Out.ShouldBe(text);
        tool.Run("-f", "json", "--jobs", "1", ".").Out.ShouldBe(tool.Run("-f", "json", "--jobs", "8", ".").Out);
    }

    [Fact]
    public void Sarif_points_into_the_parent_and_links_it()
    {
        using var tool = Sample();
        using var log = JsonDocument.Parse(tool.Run("-f", "sarif", "qingshi/county.plan.yaml").Out);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => r.TryGetProperty("relatedLocations", out _)).ToList();
        results.Select(r => r.GetProperty("ruleId").GetString()).ShouldBe(["PL3011", "PL1012", "PL2009", "PL3014"]);
        foreach (var result in results)
        {
            var place = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("yunling/city.plan.yaml");
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBeGreaterThan(1);
            result.GetProperty("message").GetProperty("text").GetString()!.ShouldContain("](1)");
        }
    }

    [Theory]
    [InlineData("../city/none.plan.yaml", "找不到这个文件，请检查路径。")]
    [InlineData("../city", "这是一个文件夹，请写到方案文件。")]
    [InlineData("../../outside.plan.yaml", "它在仓库以外，没有读取；确实要用请加 --allow-outside。")]
    [InlineData("/etc/hostname", "这里要写相对于本文件的路径")]
    [InlineData("//host/share/city.plan.yaml", "这里要写相对于本文件的路径")]
    [InlineData("https://example.org/city.plan.yaml", "这里要写相对于本文件的路径")]
    [InlineData("../city/", "这里要写相对于本文件的路径")]
    [InlineData("../city/neutral.plan.yaml", "“city/neutral.plan.yaml”按另一个领域的档案读取，与本方案比不了")]
    [InlineData("../city/broken.plan.yaml", "应当是一组键值")]
    [InlineData("../city/empty.plan.yaml", "文件里没有可检查的行动、任务或内容行。")]
    [InlineData("county.plan.yaml", "它就是本方案自己，请写上一级的方案。")]
    [InlineData("../county/county.plan.yaml", "它就是本方案自己，请写上一级的方案。")]
    [InlineData("../city/round.plan.yaml", "上级方案绕成了一圈：county/county.plan.yaml → city/round.plan.yaml → county/county.plan.yaml。")]
    [InlineData("../city/orphan.plan.yaml", "“city/orphan.plan.yaml”的上级方案“none.plan.yaml”用不了：找不到这个文件，请检查路径。")]
    public void A_parent_that_cannot_be_had_is_told_where_it_is_named_with_exit_code_2(string parent, string reason)
    {
        using var tool = Repository();
        tool.Folder.Write("county/county.plan.yaml", $"parent: {parent}\n{County}")
            .Write("city/broken.plan.yaml", "- 1\n").Write("city/neutral.plan.yaml", City.Replace("全民科学素质行动实施方案", "消防方案", StringComparison.Ordinal)).Write("city/empty.plan.yaml", "title: 空方案\n")
            .Write("city/round.plan.yaml", $"parent: ../county/county.plan.yaml\n{City}").Write("city/orphan.plan.yaml", $"parent: none.plan.yaml\n{City}");
        var (exitCode, text, _) = tool.Run(["county", .. OnlyLeads]);
        exitCode.ShouldBe(2);
        text.Split('\n')[0].ShouldStartWith($"county/county.plan.yaml(1,9): error: 没有与上级方案“{parent}”对照：");
        text.ShouldContain(reason);
        text.ShouldNotContain("PL1012");
        tool.Run(["county", "--select", "PL1012", "-f", "json"]).Out.ShouldContain("\"notChecked\"");
        tool.Run("county", "--select", "PL2001").ExitCode.ShouldNotBe(2, "no rule asks for the parent");
    }

    [Fact]
    public void Links_count_by_what_they_mean()
    {
        using var tool = Repository();
        using var outside = new TemporaryFolder().Write("city.plan.yaml", City);
        File.CreateSymbolicLink(tool.Folder.PathOf("city/out.plan.yaml"), outside.PathOf("city.plan.yaml"));
        File.CreateSymbolicLink(tool.Folder.PathOf("city/in.plan.yaml"), tool.Folder.PathOf("city/city.plan.yaml"));
        File.CreateSymbolicLink(tool.Folder.PathOf("city/own.plan.yaml"), tool.Folder.PathOf("county/county.plan.yaml"));
        Named("in").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldContain("PL1012"));
        Named("out").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("仓库以外"));
        Named("own").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("就是本方案自己"));
        Named("out", "--allow-outside").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldContain("PL1012"));

        (int ExitCode, string Out, string Error) Named(string name, params string[] more)
        {
            tool.Folder.Write("county/county.plan.yaml", $"parent: ../city/{name}.plan.yaml\n{County}");
            return tool.Run(["county/county.plan.yaml", .. OnlyLeads, .. more]);
        }
    }

    [Fact]
    public void The_option_and_editorconfig_speak_for_plans_that_name_none_and_not_for_the_parent_itself()
    {
        using var tool = Repository();
        tool.Folder.Write("county/county.plan.yaml", County).Write("county/other.plan.yaml", $"parent: ../city/own.plan.yaml\n{County}").Write("city/own.plan.yaml", City.Replace("市教育局", "团市委", StringComparison.Ordinal));
        tool.Run(["county", "city/city.plan.yaml", .. OnlyLeads]).Out.ShouldNotContain("PL1012");
        Told(tool.Run(["county", "city/city.plan.yaml", .. OnlyLeads, "--parent", "city/city.plan.yaml"])).ShouldBe(["county/county.plan.yaml(6,15): info PL1012"]);
        tool.Folder.Write(".editorconfig", "root = true\n[*]\nplanlint_parent = city/city.plan.yaml\n");
        Told(tool.Run(["county", "city/city.plan.yaml", .. OnlyLeads])).ShouldBe(["county/county.plan.yaml(6,15): info PL1012"]);
        Told(tool.Run(["county", .. OnlyLeads, "--parent", "city/own.plan.yaml"])).ShouldBeEmpty();
        tool.Run("config", "show", "--for", "county/county.plan.yaml").Out.ShouldContain("planlint_parent = city/city.plan.yaml");

        tool.Folder.Write(".editorconfig", "root = true\n[*]\nplanlint_parent = ../city.plan.yaml\n");
        tool.Run(["county", "city/city.plan.yaml", .. OnlyLeads]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain(".editorconfig(3,19): error: 路径“../city.plan.yaml”超出了根文件夹。"));
        tool.Folder.Write(".editorconfig", "root = true\n[county/*]\nplanlint_parent = none.plan.yaml\n");
        tool.Run(["county", "city/city.plan.yaml", .. OnlyLeads]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("county/county.plan.yaml(1,1): error: 没有与上级方案“none.plan.yaml”对照：找不到这个文件"));
        tool.Run([".", "--parent", "none.plan.yaml"]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("找不到上级方案“none.plan.yaml”"));
    }

    [Fact]
    public void The_plan_above_the_parent_serves_where_the_parent_states_no_value()
    {
        using var tool = Repository();
        const string target = "targets: [到2025年，公民具备科学素质的比例达到{0}%。]\n";
        tool.Folder.Write("province.plan.yaml", "title: 安河省全民科学素质行动实施方案\njurisdiction: 安河省\n" + target.Replace("{0}", "16", StringComparison.Ordinal) + "actions: [{ action: 农民科学素质提升行动, rows: [培训农民。] }]\n")
            .Write("city/city.plan.yaml", $"parent: ../province.plan.yaml\n{City}")
            .Write("county/county.plan.yaml", $"parent: ../city/city.plan.yaml\n{target.Replace("{0}", "14", StringComparison.Ordinal)}{County}");
        tool.Run("county", "--select", "PL3011", "--severity", "info").Out.ShouldContain("“达到14%”低于安河省的目标（安河省16%）");
    }

    [Fact]
    public void Suppressions_baselines_fixes_and_doctor_see_the_parent()
    {
        using var tool = Repository();
        tool.Folder.Write("county/county.plan.yaml", $"parent: ../city/city.plan.yaml\n{County.Replace("[团县委]", "团县委", StringComparison.Ordinal)}");
        tool.Run("baseline", "create", "county", "-o", "known.sarif", "--select", "PL1012").ExitCode.ShouldBe(0);
        tool.Run(["county", .. OnlyLeads, "--baseline", "known.sarif"]).Out.ShouldNotContain("PL1012");
        tool.Run(["county", .. OnlyLeads, "--fix"]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldContain("PL1012"));
        tool.Run("suppress", "PL1012", "--where", "county/county.plan.yaml", "--reason", "县教育局正在组建").ExitCode.ShouldBe(0);
        tool.Run(["county", .. OnlyLeads]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldNotContain("PL1012"));
        tool.Run("doctor", "county").ExitCode.ShouldBe(0);
        File.Delete(tool.Folder.PathOf("city/city.plan.yaml"));
        tool.Run("doctor", "county").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("没有与上级方案“../city/city.plan.yaml”对照"));
    }

    private static IEnumerable<string> Told((int ExitCode, string Out, string Error) run) =>
        run.Out.Split('\n').Where(l => l.Contains("PL1012", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(": “", StringComparison.Ordinal)]);

    private static Tool Repository()
    {
        var tool = new Tool();
        tool.Folder.Folder(".git").Write("city/city.plan.yaml", City);
        return tool;
    }

    private static Tool Sample()
    {
        var tool = new Tool();
        var sample = Tests.Repository.PathOf("samples/parent-plans");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories)) tool.Folder.Write(Path.GetRelativePath(sample, file).Replace('\\', '/'), File.ReadAllText(file));
        return tool;
    }
}
