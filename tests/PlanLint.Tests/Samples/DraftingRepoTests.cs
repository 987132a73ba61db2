using System.Text.RegularExpressions;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Tests.Cli;

namespace PlanLint.Tests.Samples;

/// <summary><c>samples/drafting-repo</c>: what <c>init</c> makes around two plans, a baseline and suppressions.</summary>
public sealed class DraftingRepoTests
{
    private const string Sample = "samples/drafting-repo";

    /// <summary>What people wrote, or the tool at their request.</summary>
    private static readonly string[] Own = ["README.md", "planlint.baseline.sarif", "方案/planlint.suppressions.yaml", "方案/任务分工表.plan.yaml", "方案/实施方案.plan.yaml"];

    private static readonly string[] Ci = [".github/workflows/plan-lint.yml", ".gitlab-ci.yml", "azure-pipelines.yml"];

    public static TheoryData<string> CiFiles => [.. Ci];

    [Fact]
    public void Everything_else_is_what_init_writes()
    {
        using var tool = Copy();
        var (exitCode, _, error) = tool.Run("init", "--ci", "github", "--ci", "gitlab", "--ci", "azure");
        exitCode.ShouldBe(0, error);
        var written = Files(tool.Folder.Path).Except(Own, StringComparer.Ordinal).ToList();
        if (!Approved.IsAccepting) Files(Repository.PathOf(Sample)).ShouldBe(written.Concat(Own), ignoreOrder: true);
        foreach (var file in written)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf($"{Sample}/{file}"))!);
            File.ReadAllText(tool.Folder.PathOf(file)).ShouldBeApproved($"{Sample}/{file}");
        }
    }

    [Theory]
    [MemberData(nameof(CiFiles))]
    public void Ci_installs_the_tool_of_the_manifest_and_checks(string file)
    {
        var commands = CiFile.Commands(Repository.PathOf($"{Sample}/{file}"));
        commands[0].ShouldBe("dotnet tool restore");
        commands[1].ShouldStartWith("dotnet plan-lint --baseline planlint.baseline.sarif -f ");
        commands[1].ShouldContain(" -f sarif=.sarif/plan-lint.sarif");
    }

    [Fact]
    public void The_log_is_kept_when_the_gate_closes()
    {
        var steps = (IReadOnlyList<object>)CiFile.Read(Repository.PathOf($"{Sample}/.github/workflows/plan-lint.yml")).At("jobs", "plan-lint", "steps");
        var uploads = steps.Cast<IReadOnlyDictionary<string, object>>().Where(s => s.TryGetValue("uses", out var uses) && ((string)uses).Contains("upload", StringComparison.Ordinal)).ToList();
        uploads.Count.ShouldBe(2);
        uploads.ShouldAllBe(s => Equals(s["if"], "always()"));
        CiFile.Read(Repository.PathOf($"{Sample}/.gitlab-ci.yml")).At("plan-lint", "artifacts", "when").ShouldBe("always");
        var azure = (IReadOnlyList<object>)CiFile.Read(Repository.PathOf($"{Sample}/azure-pipelines.yml")).At("steps");
        azure[^1].At("task").ShouldBe("PublishBuildArtifacts@1");
        azure[^1].At("condition").ShouldBe("always()");
        azure[^1].At("inputs", "ArtifactName").ShouldBe("CodeAnalysisLogs");
    }

    [Fact]
    public void The_hook_for_commits_takes_the_files_that_a_search_finds()
    {
        var hook = ((IReadOnlyList<object>)CiFile.ReadAny(Repository.PathOf(".pre-commit-hooks.yaml")))[0];
        hook.At("entry").ShouldBe("dotnet plan-lint");
        var (files, exclude) = (new Regex((string)hook.At("files")), new Regex((string)hook.At("exclude")));
        using var folder = new TemporaryFolder();
        string[] names =
        [
            .. FileKinds.Endings.SelectMany(e => new[] { $"方案/a.plan{e}", $"b{e}" }), "plan.yaml", "a.plan.doc", "a.plan.yaml.bak", "~$稿.docx", ".plan.yaml", ".hidden/a.plan.yaml", "方案/.a.plan.yaml", "aplan.yaml",
        ];
        foreach (var name in names) folder.Write(name);
        var found = FileSearch.In(folder.Path, ["."]).Files.Select(f => f.Path);
        names.Where(n => files.IsMatch(n) && !exclude.IsMatch(n)).Order(StringComparer.Ordinal).ShouldBe(found);
    }

    private static Tool Copy()
    {
        var tool = new Tool();
        foreach (var file in Own)
        {
            tool.Folder.Folder(Path.GetDirectoryName(file)!);
            File.Copy(Repository.PathOf($"{Sample}/{file}"), tool.Folder.PathOf(file));
        }

        return tool;
    }

    private static IEnumerable<string> Files(string root) =>
        Directory.GetFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Where(f => !f.StartsWith(".sarif/", StringComparison.Ordinal));
}
