using PlanLint.Analysis;
using PlanLint.Formats;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests;

public sealed class InParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Each_piece_is_done_once(int threads)
    {
        var done = new int[100];
        InParallel.For(done.Length, threads, i => Interlocked.Increment(ref done[i]));
        done.ShouldAllBe(n => n == 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_piece_that_fails_is_the_one_that_is_told(int threads) =>
        Should.Throw<InvalidOperationException>(() => InParallel.For(20, threads, i => { if (i > 2) throw new InvalidOperationException($"{i}"); })).Message.ShouldBe("3");

    [Fact]
    public void The_facts_of_a_plan_are_the_same_in_the_same_order_on_any_number_of_threads()
    {
        var content = File.ReadAllBytes(Repository.PathOf("samples/hantai/hantai.plan.yaml"));
        var settings = new LintSettings(Check.Profile);
        var one = Check.Linter.Lint(new InputFile("a.plan.yaml", content), settings);
        var four = new Linter(Check.Rules, DocumentReader.AllReaders) { Threads = 4 }.Lint(new InputFile("a.plan.yaml", content), settings);
        one.Diagnostics.Count.ShouldBeGreaterThan(10);
        four.Diagnostics.Select(d => (d.RuleId, d.At.Path, d.Message.In(PlanLint.Model.Language.Chinese))).ShouldBe(one.Diagnostics.Select(d => (d.RuleId, d.At.Path, d.Message.In(PlanLint.Model.Language.Chinese))));

        var plan = PlanLint.Mapping.PlanMapper.Map(Check.Linter.Read(new InputFile("a.plan.yaml", content), settings), Check.Profile, Limits.Default).Plan!;
        PlanFacts.Of(plan, Check.Profile, threads: 4).Select(f => f.GetType()).ShouldBe(PlanFacts.Of(plan, Check.Profile).Select(f => f.GetType()));
    }
}
