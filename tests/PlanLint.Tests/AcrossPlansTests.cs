using System.Text;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Tests.Cli;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests;

/// <summary>What becomes of a run when the comparison of its plans fails or takes too long.</summary>
public sealed class AcrossPlansTests
{
    private static readonly string[] Comparing = ["PL4005", "PL4007"];

    private static readonly string[] Paths = ["a.plan.yaml", "b.plan.yaml"];

    [Fact]
    public void A_fault_in_the_comparison_leaves_what_was_found_in_each_file()
    {
        var linter = new Linter(Check.Rules, DocumentReader.AllReaders) { Compare = (_, _) => throw new InvalidOperationException("no answer.") };
        var results = Conclude(linter);
        ShouldBeUnfinished(results, "The program failed while it compared the plans: no answer.");
    }

    [Fact]
    public void The_comparison_ends_at_its_deadline() =>
        ShouldBeUnfinished(Conclude(Check.Linter, new CancellationToken(canceled: true)), "Comparing the plans took too long");

    [Fact]
    public void Without_a_rule_that_compares_nothing_is_lost()
    {
        var linter = new Linter(Check.Rules, DocumentReader.AllReaders) { Compare = (_, _) => throw new InvalidOperationException("no answer.") };
        var results = linter.Conclude([linter.Examine(new InputFile("a.plan.yaml", Encoding.UTF8.GetBytes(Tool.Faulty)), new(Check.Profile))]);
        results[0].Notifications.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_alone_unless_it_is_compared()
    {
        var file = new InputFile("a.plan.yaml", Encoding.UTF8.GetBytes(Tool.Faulty));
        var child = new InputFile("b.plan.yaml", Encoding.UTF8.GetBytes($"parent: a.plan.yaml\n{Tool.Faulty}"));
        var settings = new LintSettings(Check.Profile);

        Check.Linter.IsAlone(Check.Linter.Examine(file, settings)).ShouldBeTrue();
        Check.Linter.IsAlone(Check.Linter.Examine(child, settings)).ShouldBeFalse();
        foreach (var id in Comparing) Check.Linter.IsAlone(Check.Linter.Examine(file, Check.On(settings, [id]))).ShouldBeFalse();
    }

    private static IReadOnlyList<FileResult> Conclude(Linter linter, CancellationToken deadline = default)
    {
        var settings = Check.On(new LintSettings(Check.Profile), Comparing);
        return linter.Conclude([.. Paths.Select(path => linter.Examine(new InputFile(path, Encoding.UTF8.GetBytes(Tool.Faulty)), settings))], deadline: deadline);
    }

    private static void ShouldBeUnfinished(IReadOnlyList<FileResult> results, string reason)
    {
        var run = new LintRun(results, Check.Rules.Rules);
        run.ExitCode.ShouldBe(2);
        foreach (var result in results)
        {
            result.Diagnostics.ShouldContain(d => d.RuleId == "PL1001");
            result.Notifications.Select(n => n.RuleId).ShouldBe(Comparing);
            result.Notifications.ShouldAllBe(n => n.Text.In(Language.English).Contains(reason));
            foreach (var id in Comparing) result.Outcomes[id].ShouldBeOfType<RuleOutcome.NotChecked>();
        }
    }
}
