namespace PlanLint.Tool.Tests;

/// <summary>Fixes by the installed tool: exit codes, and what is left when it is ended in the middle.</summary>
public sealed class FixTests(InstalledTool installed)
{
    private const string Head = "title: 青石县任务分工表\nkind: table\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县科协\n    tasks:\n";
    private const string Faulty = Head + "      - task: 开展农业技术培训\n        content: 每年开展5-10场次活动,落实责任。\n";

    [Fact]
    public void Diff_then_fix_then_nothing()
    {
        var folder = installed.NewFolder();
        var path = folder.Write("a.plan.yaml", Faulty);
        string[] rules = ["--select", "PL5*", "--fail-on", "warning"];
        folder.Run([.. rules]).ExitCode.ShouldBe(1);
        folder.Run(["--diff", .. rules]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(1), r => r.Out.ShouldContain("\n+        content: 每年开展5～10场次活动，落实责任。\n"));
        File.ReadAllText(path).ShouldBe(Faulty);
        folder.Run(["--fix", .. rules]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldContain("已自动修改 2 个问题"));
        File.ReadAllText(path).ShouldBe(Fixed(Faulty));
        folder.Run(["--diff", .. rules]).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldBeEmpty());
        folder.Run("--unsafe-fixes").ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Ended_in_the_middle_it_leaves_whole_files()
    {
        var folder = installed.NewFolder();
        var paths = Enumerable.Range(0, 80).Select(i => folder.Write($"{i:000}.plan.yaml", Faulty)).ToList();
        for (var tenths = 5; tenths < 200 && paths.Any(p => File.ReadAllText(p) != Fixed(Faulty)); tenths++)
        {
            try
            {
                await new ChildProcess(Sdk.Program, folder.Folder, folder.Environment) { Limit = TimeSpan.FromSeconds(tenths / 10.0) }.Run(["plan-lint", "--fix", "--fail-on", "never"]);
            }
            catch (TimeoutException)
            {
            }

            foreach (var path in paths) (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBeOneOf(Faulty, Fixed(Faulty));
        }

        paths.ShouldAllBe(p => File.ReadAllText(p) == Fixed(Faulty));
    }

    private static string Fixed(string text) => text.Replace("5-10", "5～10", StringComparison.Ordinal).Replace("活动,", "活动，", StringComparison.Ordinal);
}
