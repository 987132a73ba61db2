using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class BaselineTests
{
    private const string File = "planlint.baseline.sarif";
    private const string Second = "title: 青石县实施方案\nactions:\n  - action: 青少年科学素质提升行动\n    responsible: [县教育局]\n    tasks:\n      - task: 开展科学实验\n";

    [Fact]
    public void A_baseline_lets_known_findings_pass_and_no_new_one()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run().ExitCode.ShouldBe(1);
        var created = tool.Run("baseline", "create");
        created.ExitCode.ShouldBe(0, created.Error);
        created.Out.ShouldContain("a.plan.yaml(1,8): error PL1001: ");
        created.Out.ShouldContain(File);
        var passed = tool.Run("--baseline", File);
        passed.ExitCode.ShouldBe(0);
        passed.Out.ShouldNotContain("PL1001");
        passed.Out.ShouldContain("没有发现新问题");
        passed.Out.ShouldContain("新增 0 个");
        tool.Folder.Write("b.plan.yaml", Second);
        var failed = tool.Run("--baseline", File);
        failed.ExitCode.ShouldBe(1);
        failed.Out.ShouldContain("b.plan.yaml(1,8): error PL1001: ");
        failed.Out.ShouldNotContain("a.plan.yaml(");
    }

    [Fact]
    public void Created_once_and_never_written_over()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run("baseline", "create", "-o", "out/known.sarif").ExitCode.ShouldBe(0);
        var before = Bytes(tool, "out/known.sarif");
        tool.Folder.Write("b.plan.yaml", Second);
        var (exitCode, _, error) = tool.Run("baseline", "create", "--output", "out/known.sarif");
        exitCode.ShouldBe(2);
        error.ShouldContain("baseline update");
        Bytes(tool, "out/known.sarif").ShouldBe(before);
        tool.Run("baseline", "create", "-o", "a.plan.yaml").ExitCode.ShouldBe(2);
        System.IO.File.ReadAllText(tool.Folder.PathOf("a.plan.yaml")).ShouldBe(Tool.Faulty);
    }

    [Theory]
    [InlineData("broken.plan.yaml", "title: 方案\nactions: [")]
    [InlineData("empty.plan.yaml", "# 还没有写\n")]
    public void Nothing_is_written_of_a_run_that_is_not_complete(string name, string text)
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty), (name, text));
        var (exitCode, _, error) = tool.Run("baseline", "create");
        exitCode.ShouldBe(2);
        error.ShouldContain(name);
        Exists(tool).ShouldBeFalse();
        tool.Run("baseline", "create", "a.plan.yaml").ExitCode.ShouldBe(0);
        var before = Bytes(tool);
        foreach (var verb in new[] { "update", "prune", "diff" }) tool.Run("baseline", verb).ExitCode.ShouldBe(2, verb);
        Bytes(tool).ShouldBe(before);
        tool.Run("--baseline", File).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Update_shows_what_it_would_add_and_adds_it_only_when_told()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run("baseline", "create");
        var before = Bytes(tool);
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write("b.plan.yaml", Second);
        var shown = tool.Run("baseline", "update");
        shown.ExitCode.ShouldBe(1);
        shown.Out.ShouldContain("b.plan.yaml(1,8): error PL1001: ");
        shown.Out.ShouldContain("a.plan.yaml(1,8): error PL1001: ");
        shown.Out.ShouldContain("--add");
        Bytes(tool).ShouldBe(before);
        var added = tool.Run("baseline", "update", "--add");
        added.ExitCode.ShouldBe(0);
        added.Out.ShouldContain("b.plan.yaml(1,8): error PL1001: ");
        tool.Run("--baseline", File).ExitCode.ShouldBe(0);
        tool.Run("baseline", "diff").ExitCode.ShouldBe(0);
        var after = Bytes(tool);
        tool.Run("baseline", "update").ExitCode.ShouldBe(0);
        Bytes(tool).ShouldBe(after);
    }

    [Fact]
    public void Prune_takes_out_what_is_gone_and_adds_nothing()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty), ("b.plan.yaml", Second));
        tool.Run("baseline", "create");
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write("c.plan.yaml", Tool.Faulty);
        tool.Run("--baseline", File).Out.ShouldContain("baseline prune");
        var (exitCode, output, _) = tool.Run("baseline", "prune");
        exitCode.ShouldBe(0);
        output.ShouldContain("a.plan.yaml(1,8): error PL1001: ");
        output.ShouldNotContain("b.plan.yaml(");
        var text = System.IO.File.ReadAllText(tool.Folder.PathOf(File));
        text.ShouldNotContain("a.plan.yaml");
        text.ShouldContain("b.plan.yaml");
        text.ShouldNotContain("c.plan.yaml");
        var again = Bytes(tool);
        tool.Run("baseline", "prune").ExitCode.ShouldBe(0);
        Bytes(tool).ShouldBe(again);
    }

    [Fact]
    public void Files_and_rules_that_were_not_checked_are_neither_known_nor_gone()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty), ("b.plan.yaml", Second));
        tool.Run("baseline", "create");
        var before = Bytes(tool);
        tool.Run("baseline", "prune", "a.plan.yaml", "--select", "PL1001").ExitCode.ShouldBe(0);
        tool.Run("baseline", "update", "b.plan.yaml", "--ignore", "PL2*").ExitCode.ShouldBe(0);
        Bytes(tool).ShouldBe(before);
        tool.Run("baseline", "diff", "a.plan.yaml").Out.ShouldContain("没有了 0 个");
    }

    [Fact]
    public void What_no_run_can_find_any_more_is_said_and_pruned()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty), ("b.plan.yaml", Second));
        tool.Run("baseline", "create");
        System.IO.File.Delete(tool.Folder.PathOf("b.plan.yaml"));
        tool.Folder.Write(File, System.IO.File.ReadAllText(tool.Folder.PathOf(File)).Replace("\"ruleId\":\"PL3001\"", "\"ruleId\":\"PL3999\"", StringComparison.Ordinal));
        tool.Run("--baseline", File).Out.ShouldContain("PL3001", Case.Sensitive, "what is written must fit its fingerprint");
        tool.Run("--baseline", File).Error.ShouldContain("PL3999");
        tool.Run("baseline", "prune").Out.ShouldContain("PL3999");
        var text = System.IO.File.ReadAllText(tool.Folder.PathOf(File));
        text.ShouldNotContain("PL3999");
        text.ShouldNotContain("b.plan.yaml");
        text.ShouldContain("a.plan.yaml");
    }

    [Fact]
    public void Diff_tells_by_its_exit_code_whether_something_is_new()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run("baseline", "create");
        tool.Run("baseline", "diff").ExitCode.ShouldBe(0);
        tool.Folder.Write("b.plan.yaml", Second);
        var (exitCode, output, _) = tool.Run("baseline", "diff", "--language", "en");
        exitCode.ShouldBe(1);
        output.ShouldContain("b.plan.yaml(1,8): error PL1001: ");
        output.ShouldNotContain("a.plan.yaml(");
    }

    [Theory]
    [InlineData(null, "baseline create")]
    [InlineData("{\"version\":\"2.1.0\",\n\"runs\":[", "第 2 行")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"ESLint\"}},\"results\":[]}]}", "ESLint")]
    public void A_baseline_that_cannot_be_used_hides_nothing(string? text, string named)
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        if (text is not null) tool.Folder.Write(File, text);
        var (exitCode, output, _) = tool.Run("--baseline", File);
        exitCode.ShouldBe(2);
        output.ShouldContain("PL1001");
        output.ShouldContain(named);
        output.ShouldContain($"{File}: error: ");
        foreach (var verb in new[] { "update", "prune", "diff" }) tool.Run("baseline", verb).ExitCode.ShouldBe(2, verb);
        if (text is not null) System.IO.File.ReadAllText(tool.Folder.PathOf(File)).ShouldBe(text);
    }

    [Fact]
    public void A_log_serves_as_baseline_in_whatever_language()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run("-f", "sarif=log.sarif", "--language", "en");
        tool.Run("--baseline", "log.sarif").ExitCode.ShouldBe(0);
        var (exitCode, _, error) = tool.Run("--baseline", "log.sarif", "-f", "sarif=log.sarif");
        exitCode.ShouldBe(2);
        error.ShouldContain("baseline update");
    }

    [Fact]
    public void Reports_have_what_is_gone()
    {
        using var tool = With(("a.plan.yaml", Tool.Faulty));
        tool.Run("baseline", "create");
        tool.Folder.Write("a.plan.yaml", Tool.Clean);
        var (exitCode, output, _) = tool.Run("--baseline", File, "-f", "json", "-f", "sarif=log.sarif");
        exitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        var count = json.RootElement.GetProperty("absentCount").GetInt32();
        count.ShouldBeGreaterThan(0);
        json.RootElement.GetProperty("absent").GetArrayLength().ShouldBe(count);
        json.RootElement.GetProperty("absent")[0].GetProperty("startLine").GetInt32().ShouldBe(1);
        using var log = JsonDocument.Parse(Bytes(tool, "log.sarif"));
        var absent = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => r.TryGetProperty("baselineState", out var state) && state.GetString() == "absent").ToList();
        absent.Count.ShouldBe(count);
        absent.ShouldAllBe(r => r.GetProperty("message").GetProperty("text").GetString()!.EndsWith('.'));
    }

    [Fact]
    public void From_another_folder_it_says_where_to_run()
    {
        using var tool = With(("plans/a.plan.yaml", Tool.Faulty));
        tool.Run("baseline", "create");
        var (exitCode, output, error) = tool.RunIn("plans", "--baseline", "../" + File);
        exitCode.ShouldBe(1, output);
        error.ShouldContain("plans/a.plan.yaml");
        tool.Folder.Write("new.plan.yaml", Second);
        tool.Run("new.plan.yaml", "--baseline", File).Error.ShouldNotContain("plans/a.plan.yaml");
        var before = Bytes(tool);
        tool.RunIn("plans", "baseline", "prune", "--baseline", "../" + File).ExitCode.ShouldBe(0);
        Bytes(tool).ShouldBe(before);
    }

    [Fact]
    public void Help_and_mistakes_are_answered()
    {
        using var tool = new Tool();
        tool.Run("baseline", "--help").Out.ShouldContain("baseline prune");
        tool.Run("baseline").ExitCode.ShouldBe(2);
        tool.Run("baseline", "remove").ExitCode.ShouldBe(2);
        tool.Run("--help").Out.ShouldContain("--baseline");
    }

    private static Tool With(params IEnumerable<(string Name, string Text)> files)
    {
        var tool = new Tool();
        foreach (var (name, text) in files) tool.Folder.Write(name, text);
        return tool;
    }

    private static bool Exists(Tool tool) => System.IO.File.Exists(tool.Folder.PathOf(File));

    private static byte[] Bytes(Tool tool, string name = File) => System.IO.File.ReadAllBytes(tool.Folder.PathOf(name));
}
