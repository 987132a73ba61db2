using PlanLint.Fuzz;
using PlanLint.Tests.Mapping.Layouts;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Fuzz;

/// <summary>
/// Damaged files of every syntax, the same in every run. <c>dotnet run -c Release --project tests/PlanLint.Benchmarks -- fuzz</c> goes on for as
/// long as one likes.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 20_000;

    /// <summary>However busy the machine is, one of the workers gets on in this time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Endings => [".plan.yaml", ".plan.json", ".csv", ".md", ".html", ".txt", ".xlsx", ".docx", ".pdf"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Damaged_files_are_read_or_refused(string ending)
    {
        var run = new FuzzRun(ending, Repository.PathOf("samples/one-plan"), Check.Linter, new(Check.Profile));
        foreach (var seed in FuzzSeeds.Of(ending, Repository.PathOf("samples/one-plan"))) Reading.Of($"方案{ending}", seed).Plan.ShouldNotBeNull();
        var current = new int[Environment.ProcessorCount];
        var next = -1;
        var work = Task.WhenAll(Enumerable.Range(0, current.Length).Select(worker => Task.Factory.StartNew(
            () =>
            {
                for (int number; (number = Interlocked.Increment(ref next)) < Inputs;)
                {
                    current[worker] = number;
                    run.Try(number);
                }
            },
            TaskCreationOptions.LongRunning)));
        for (var before = -1; await Task.WhenAny(work, Task.Delay(Patience, TestContext.Current.CancellationToken)) != work; before = next)
            next.ShouldBeGreaterThan(before, $"One of the inputs {string.Join(", ", current)} of {ending} does not end.");
        await work;
        // Damage that no reader gets past would try nothing but the refusal.
        run.Plans.ShouldBeInRange(Inputs / 10, Inputs, $"{run.Plans} plans, {run.Unread} unread");
        SafetyTable.ShouldSay("fuzz", ending, $"{Inputs:N0}", $"{Inputs / FuzzRun.TwiceEvery:N0}", $"{Inputs / FuzzRun.LintEvery:N0}", "0", "0", "0", "0");
    }
}
