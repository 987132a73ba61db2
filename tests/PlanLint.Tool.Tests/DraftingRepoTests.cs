using System.Text.Json;
using PlanLint.Tests.Samples;

namespace PlanLint.Tool.Tests;

/// <summary>The commands of the sample's CI files, as they are written, run by a shell in a copy of <c>samples/drafting-repo</c> with the packed tool.</summary>
public sealed class DraftingRepoTests(InstalledTool installed)
{
    private const string Plan = "方案/任务分工表.plan.yaml";

    public static TheoryData<string> CiFiles => [".github/workflows/plan-lint.yml", ".gitlab-ci.yml", "azure-pipelines.yml"];

    [Theory]
    [MemberData(nameof(CiFiles))]
    public void The_sample_passes(string file)
    {
        var folder = Copy();
        foreach (var command in Commands(file)) Run(folder, command).ShouldBe(0);
        var results = Results(folder);
        results.Count(r => r.GetProperty("baselineState").GetString() == "unchanged").ShouldBeGreaterThan(0);
        results.Count(r => r.GetProperty("suppressions").GetArrayLength() > 0).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(CiFiles))]
    public void A_new_error_closes_the_gate_and_leaves_the_log(string file)
    {
        var folder = Copy();
        folder.Write(Plan, File.ReadAllText(Path.Combine(folder.Folder, Plan)).Replace("区教育局、区科协", "区教育局区科协", StringComparison.Ordinal));
        var commands = Commands(file);
        foreach (var command in commands.Take(1)) Run(folder, command).ShouldBe(0);
        Run(folder, commands[1]).ShouldBe(1);
        Results(folder).ShouldContain(r => r.GetProperty("baselineState").GetString() == "new" && r.GetProperty("ruleId").GetString() == "PL1008");
        foreach (var command in commands.Skip(2)) Run(folder, command).ShouldBe(0);
    }

    [Fact]
    public void An_empty_folder_is_set_up_by_the_tool_itself()
    {
        var folder = OnGitHub(installed.NewFolderWithoutManifest());
        folder.Dotnet("new", "tool-manifest").ExitCode.ShouldBe(0);
        var install = folder.Dotnet("tool", "install", "plan-lint");
        install.ExitCode.ShouldBe(0, install.Out + install.Error);
        var init = folder.Run("init");
        init.ExitCode.ShouldBe(0, init.Error);
        folder.Write("a.plan.yaml", File.ReadAllText(Path.Combine(Repository.Root, "tests", "corpus", "clean.plan.yaml")));
        foreach (var command in CiFile.Commands(Path.Combine(folder.Folder, ".github", "workflows", "plan-lint.yml"))) Run(folder, command).ShouldBe(0);
        var doctor = folder.Run("doctor");
        doctor.ExitCode.ShouldBe(0, doctor.Out);
        folder.Run("init").Out.ShouldNotContain("写好了");
    }

    private ToolFolder Copy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The services run the commands on Linux.");
        var folder = OnGitHub(installed.NewFolderWithoutManifest());
        var sample = Path.Combine(Repository.Root, "samples", "drafting-repo");
        foreach (var file in Directory.GetFiles(sample, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            folder.Write(Path.GetRelativePath(sample, file), File.ReadAllBytes(file));
        return folder;
    }

    private static ToolFolder OnGitHub(ToolFolder folder) => folder.With("GITHUB_STEP_SUMMARY", "summary.md")
        .With("GITHUB_SERVER_URL", "https://github.com").With("GITHUB_REPOSITORY", "linjiang/plans").With("GITHUB_SHA", "0123456789abcdef0123456789abcdef01234567");

    private static IReadOnlyList<string> Commands(string file) => CiFile.Commands(Path.Combine(Repository.Root, "samples", "drafting-repo", file));

    private static int Run(ToolFolder folder, string command) => folder.Start("bash", "-e", "-c", command).ExitCode;

    private static List<JsonElement> Results(ToolFolder folder)
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.Folder, ".sarif", "plan-lint.sarif")));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.Clone())];
    }
}
