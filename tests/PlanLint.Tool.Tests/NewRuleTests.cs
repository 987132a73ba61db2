namespace PlanLint.Tool.Tests;

/// <summary>What <c>new rule</c> writes in a checkout compiles there, warnings being errors, and passes the tests that every rule must pass.</summary>
public sealed class NewRuleTests(InstalledTool installed) : IDisposable
{
    // Not below the drafting repo: the package source of that one has nothing to build with.
    private readonly string checkout = Directory.CreateTempSubdirectory("plan-lint-checkout-").FullName;

    [Fact]
    public async Task A_new_rule_is_green_as_written()
    {
        await Copy();
        var written = new ToolFolder(checkout, installed.NewFolder().Environment).Run("new", "rule", "UnclearGoal", "--category", "Targets", "--language", "en");
        written.ExitCode.ShouldBe(0, written.Out + written.Error);
        var id = written.Out["Wrote rule ".Length..].Split(' ')[0];

        var tests = Path.Combine(checkout, "tests", "PlanLint.Tests");
        // What lies in src is as it was when the tool was packed, warnings being errors: only rules and tests have something new to analyse.
        await File.WriteAllTextAsync(Path.Combine(checkout, "src", "Directory.Build.props"), """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
            </Project>
            """, TestContext.Current.CancellationToken);
        await Build(Sdk.Program, "build", tests, "-c", "Release", "-v", "quiet", "-p:UseSharedCompilation=false");
        var result = await Build(Sdk.Program, Path.Combine(tests, "bin", "Release", "net10.0", "PlanLint.Tests.dll"),
            "--filter-class", "*.UnclearGoalTests", "*.CorpusTests", "*.MutationTests", "*.RuleFileTests", "*.RulePageTests");
        result.Out.ShouldContain("failed: 0");
        (await File.ReadAllTextAsync(Path.Combine(checkout, "rules", "README.md"), TestContext.Current.CancellationToken)).ShouldContain($"| [{id}](Targets/{id}.UnclearGoal.md) | UnclearGoal |");
    }

    public void Dispose() => Directory.Delete(checkout, recursive: true);

    private async Task<ToolResult> Build(string program, params string[] arguments)
    {
        // The table of rules is written anew, as the last line of the tool's answer says.
        var result = await new ChildProcess(program, checkout, Sdk.BuildEnvironment().SetItem("PLANLINT_ACCEPT", "1")).Run(arguments);
        result.ExitCode.ShouldBe(0, result.Out + result.Error);
        return result;
    }

    /// <summary>All files that git knows or would add.</summary>
    private async Task Copy()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(Repository.Root, ".git")), "Only git knows which files belong to a checkout.");
        var listed = await new ChildProcess("git", Repository.Root, Sdk.BuildEnvironment()).Run(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        listed.ExitCode.ShouldBe(0, listed.Error);
        foreach (var file in listed.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, to) = (Path.Combine(Repository.Root, file), Path.Combine(checkout, file));
            if (!File.Exists(from)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }
}
