using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary>Paths that lead away: nothing outside of the repository is read without leave, and nothing is written but where the user said.</summary>
public sealed class PathTests
{
    private const string Secret = "不可外泄的内容";

    [Theory]
    [InlineData("../../etc/passwd.json", "leads out|超出|以外")]
    [InlineData("/etc/passwd.json", "以外|超出")]
    [InlineData("..\\..\\windows\\win.json", "以外|超出")]
    [InlineData("linked.json", "超出了根文件夹")]
    [InlineData("folder/secret.json", "超出了根文件夹")]
    [InlineData("missing.json", "找不到文件")]
    [InlineData("large.json", "超过 1 MiB")]
    public void A_profile_outside_is_not_read(string profile, string says)
    {
        using var outside = Outside();
        using var tool = InRepository();
        tool.Folder.Write(".editorconfig", $"root = true\n[*]\nplanlint_profile = {profile}\n").Write("a.plan.yaml", Tool.Faulty).Write("large.json", new string(' ', 2_000_000))
            .Link("linked.json", outside.PathOf("secret.json")).Link("folder", outside.Path);
        foreach (var format in new[] { "full", "sarif", "json" })
        {
            var (exitCode, output, error) = tool.Run("a.plan.yaml", "-f", format);
            exitCode.ShouldBe(2, output + error);
            (output + error).ShouldNotContain(Secret);
            (output + error).ShouldNotContain(outside.Path);
        }

        says.Split('|').ShouldContain(s => tool.Run("a.plan.yaml").Out.Contains(s, StringComparison.Ordinal) || tool.Run("a.plan.yaml", "--language", "en").Out.Contains(s, StringComparison.Ordinal), tool.Run("a.plan.yaml").Out);
        tool.Run("convert", "a.plan.yaml").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_profile_on_another_machine_is_not_read()
    {
        using var tool = InRepository();
        tool.Folder.Write(".editorconfig", "root = true\n[*]\nplanlint_profile = \\\\server\\share\\x.json\n").Write("a.plan.yaml", Tool.Faulty);
        tool.Run("a.plan.yaml").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_configuration_that_is_a_link_out_is_not_read()
    {
        using var outside = Outside();
        using var tool = InRepository();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Link(".editorconfig", outside.PathOf("secret.json"));
        var (exitCode, output, _) = tool.Run("a.plan.yaml", "-f", "full");
        exitCode.ShouldBe(2);
        output.ShouldContain(".editorconfig: error: 没有读取这个配置文件：它通过符号链接指到了仓库以外。其中的设置没有起作用。");
        output.ShouldNotContain(Secret);
    }

    [Fact]
    public void A_plan_outside_needs_leave_and_is_shown_by_a_relative_path()
    {
        using var outside = Outside();
        using var tool = InRepository();
        tool.Folder.Folder("plans").Link("plans/out.plan.yaml", outside.PathOf("x.plan.yaml"));
        foreach (var name in new[] { outside.PathOf("x.plan.yaml"), "plans/out.plan.yaml" })
        {
            var refused = tool.Run(name);
            refused.ExitCode.ShouldBe(2);
            refused.Out.ShouldContain("在仓库以外，没有检查；确实要检查请加 --allow-outside。");
            refused.Out.ShouldNotContain("PL1001");
            tool.Run("convert", name).ExitCode.ShouldBe(2);
            tool.Run(name, "--allow-outside").ExitCode.ShouldBe(1);
            tool.Run("convert", name, "--allow-outside").ExitCode.ShouldBe(0);
        }

        tool.Run(".").ExitCode.ShouldBe(2);
        tool.Run("plans/*.yaml").Out.ShouldContain("plans/out.plan.yaml”在仓库以外");
        var way = $"../{Path.GetFileName(outside.Path)}/x.plan.yaml";
        tool.Run(outside.PathOf("x.plan.yaml"), "--allow-outside").Out.ShouldStartWith($"{way}(1,8): error PL1001");
        var log = JsonDocument.Parse(tool.Run(outside.PathOf("x.plan.yaml"), "--allow-outside", "-f", "sarif").Out).RootElement.GetProperty("runs")[0];
        var address = log.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        address.GetProperty("uri").GetString().ShouldBe(way[3..]);
        address.GetProperty("uriBaseId").GetString().ShouldBe("SRCROOT_PARENT1");
    }

    [Fact]
    public void From_a_folder_of_the_repository_the_log_counts_from_its_top()
    {
        using var tool = InRepository();
        tool.Folder.Write("plans/2025/a.plan.yaml", Tool.Faulty).Write("plans/b.plan.yaml", Tool.Faulty);
        tool.RunIn("plans/2025", "..").Out.ShouldStartWith("../b.plan.yaml(1,8): error PL1001");
        var log = JsonDocument.Parse(tool.RunIn("plans/2025", "..", "-f", "sarif").Out).RootElement.GetProperty("runs")[0];
        log.GetProperty("artifacts").EnumerateArray().Select(a => a.GetProperty("location").GetProperty("uri").GetString()).ShouldBe(["plans/b.plan.yaml", "plans/2025/a.plan.yaml"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("out.sarif")]
    [InlineData("folder/out.sarif")]
    [InlineData("folder/new/out.sarif")]
    [InlineData("dangling.sarif")]
    [InlineData("plan-link.yaml")]
    public void Nothing_is_written_through_a_link(string name)
    {
        using var outside = Outside();
        using var tool = InRepository();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty).Write("b.plan.yaml", Tool.Faulty).Link("out.sarif", outside.PathOf("secret.json")).Link("folder", outside.Path)
            .Link("dangling.sarif", outside.PathOf("new.sarif")).Link("plan-link.yaml", "b.plan.yaml");
        foreach (var args in new[] { new[] { "a.plan.yaml", "-f", $"sarif={name}" }, ["convert", "a.plan.yaml", "--force", "-o", name.Replace(".sarif", ".yaml", StringComparison.Ordinal)] })
        {
            if (args[^1] != name && !args[0].Equals("convert", StringComparison.Ordinal) && !args[^1].EndsWith(name, StringComparison.Ordinal)) continue;
            if (args[0] == "convert" && name is "out.sarif" or "dangling.sarif") continue;
            var (exitCode, _, error) = tool.Run(args);
            exitCode.ShouldBe(2, error);
            error.ShouldContain("符号链接");
        }

        Directory.GetFileSystemEntries(outside.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["secret.json", "x.plan.yaml"]);
        File.ReadAllText(outside.PathOf("secret.json")).ShouldBe(Secret);
        File.ReadAllText(tool.Folder.PathOf("b.plan.yaml")).ShouldBe(Tool.Faulty);
    }

    [Fact]
    public void A_name_that_would_be_a_command_to_a_build_server_is_not_one()
    {
        using var tool = InRepository();
        tool.Folder.Write("::error::x.plan.yaml", Tool.Faulty).Write("a##vso[task.x]y.plan.yaml", Tool.Faulty).Write("\u001b[31mred.plan.yaml", Tool.Faulty);
        foreach (var format in new[] { "text", "full" })
        {
            var output = tool.Run(".", "-f", format).Out;
            output.Split('\n').ShouldNotContain(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
            output.ShouldNotContain("##vso[");
            output.ShouldNotContain("\u001b");
            output.ShouldContain("\\u003A:error::x.plan.yaml(1,8): error PL1001");
            output.ShouldContain("a#\\u0023vso[task.x]y.plan.yaml(1,8)");
        }

        tool.Run("\u001b[31mmissing").Error.ShouldNotContain("\u001b");
        tool.Run("--fail-on", "\u001b[31m").Error.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Values_that_would_be_commands_are_converted_so_that_they_are_none()
    {
        using var tool = InRepository();
        tool.Folder.Write("a.plan.yaml", "title: \"::error::x\\n::add-mask::y\"\nactions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: \"甲##vso[task.x]乙 '丙\"\n        content: \"第一行。\\n::set-output name=x::y\\n第三行。\"\n");
        var (exitCode, output, _) = tool.Run("convert", "a.plan.yaml");
        exitCode.ShouldBe(0);
        output.ShouldNotContain("##");
        output.Split('\n').ShouldNotContain(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
        tool.Folder.Write("b.plan.yaml", output);
        var again = tool.Run("convert", "b.plan.yaml").Out;
        again.Replace("b.plan.yaml", "a.plan.yaml", StringComparison.Ordinal).ShouldBe(output);
    }

    private static Tool InRepository()
    {
        var tool = new Tool();
        tool.Folder.Write(".git/HEAD");
        return tool;
    }

    private static TemporaryFolder Outside() => new TemporaryFolder().Write("secret.json", Secret).Write("x.plan.yaml", Tool.Faulty);
}
