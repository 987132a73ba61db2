namespace PlanLint.Tool.Tests;

/// <summary>A team that begins with a plan full of findings gates new ones, with the installed tool.</summary>
public sealed class BaselineTests(InstalledTool installed)
{
    private const string Baseline = "planlint.baseline.sarif";
    private const string Faulty = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训\n";

    [Fact]
    public void Known_findings_pass_new_ones_fail_and_those_gone_are_pruned()
    {
        var folder = installed.NewFolder();
        folder.Write("方案/甲.plan.yaml", Faulty);
        folder.Run().ExitCode.ShouldBe(1);
        folder.Run("baseline", "create").ExitCode.ShouldBe(0);
        folder.Write("方案/甲.plan.yaml", $"# 改了版式\n\n\n{Faulty}");
        folder.Run("--baseline", Baseline).ExitCode.ShouldBe(0);
        folder.Write("方案/乙.plan.yaml", Faulty);
        folder.Run("--baseline", Baseline).ExitCode.ShouldBe(1);
        folder.Run("baseline", "diff").ExitCode.ShouldBe(1);
        folder.Run("baseline", "update").ExitCode.ShouldBe(1);
        folder.Run("baseline", "update", "--add").ExitCode.ShouldBe(0);
        folder.Run("baseline", "diff").ExitCode.ShouldBe(0);
        File.Delete(Path.Combine(folder.Folder, "方案", "乙.plan.yaml"));
        folder.Run("baseline", "prune").Out.ShouldContain("方案/乙.plan.yaml(1,8): error PL1001: ");
        File.ReadAllText(Path.Combine(folder.Folder, Baseline)).ShouldNotContain("%E4%B9%99");
    }

    [Fact]
    public void A_baseline_that_is_missing_or_damaged_never_opens_the_gate()
    {
        var folder = installed.NewFolder();
        folder.Write("甲.plan.yaml", Faulty);
        folder.Run("--baseline", Baseline).ExitCode.ShouldBe(2);
        folder.Run("baseline", "diff").ExitCode.ShouldBe(2);
        folder.Write(Baseline, "{");
        var result = folder.Run("--baseline", Baseline);
        result.ExitCode.ShouldBe(2);
        result.Out.ShouldContain("PL1001");
        folder.Run("baseline", "create").ExitCode.ShouldBe(2);
    }
}
