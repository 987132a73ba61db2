using PlanLint.Cli;
using PlanLint.Engine;
using PlanLint.Engine.Matching;
using PlanLint.Formats;
using PlanLint.Reports;
using PlanLint.RuleCompiler;
using PlanLint.Rules;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Engine;

/// <summary>The expressions of the built-in rules as code of the tool: all of them, and the same as interpreted.</summary>
public sealed class RuleCodeTests
{
    private static readonly string[] Folders = ["tests/corpus", "samples"];

    private static readonly Linter Interpreted = new(RuleSet.From(typeof(RuleList).Assembly), DocumentReader.AllReaders);

    /// <summary>An installed tool that cannot compile would interpret the others forever. What a rule keeps to itself must be internal, not private, and keys must be no anonymous types.</summary>
    [Fact]
    public void Every_expression_of_every_rule_has_code()
    {
        var accessors = new CSharpAccessors();
        foreach (var rule in RuleList.All)
        {
            var expressions = RuleLoader.Expressions(rule);
            foreach (var expression in expressions) Should.NotThrow(() => CSharpExpression.Of(expression, accessors), $"{rule.Id}: {expression}");
            RuleCode.Of(rule.Id).ShouldNotBeNull(rule.Id).Select(d => d?.GetType()).ShouldBe(expressions.Select(e => e.Type), rule.Id);
        }
    }

    [Fact]
    public void The_code_is_the_same_whatever_the_order_of_the_rules() => RuleCodeFile.Of(RuleList.All.Reverse()).ShouldBe(RuleCodeFile.Of(RuleList.All));

    [Fact]
    public void A_rule_without_code_has_none() => RuleCode.Of("PL9999").ShouldBeNull();

    [Fact]
    public void Code_finds_in_every_plan_of_corpus_and_samples_what_the_interpreter_finds()
    {
        List<InputFile> files = [.. Folders
            .SelectMany(f => Directory.GetFiles(Repository.PathOf(f), "*.plan.*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Where(f => !f.EndsWith(".txt", StringComparison.Ordinal))
            .Select(f => new InputFile(Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f)))];
        files.Count.ShouldBeGreaterThan(100);
        var settings = Check.On(new(Check.Profile), RuleList.All.Select(r => r.Id)) with { Against = files[^1] };

        var examined = files.ConvertAll(f => Check.Linter.Examine(f, settings));
        var interpreted = files.ConvertAll(f => Interpreted.Examine(f, settings));

        Told(Check.Linter.Conclude(examined)).ShouldBe(Told(Interpreted.Conclude(interpreted)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    public void Code_of_another_build_is_not_used(int count)
    {
        var rules = RuleSet.Prepare(RuleList.All, _ => new Delegate?[count]);
        var other = RuleSet.Prepare(RuleList.All, id => [.. RuleCode.Of(id)!.Select(_ => new Action(() => throw new InvalidOperationException()))]);
        var file = new InputFile("x.plan.yaml", File.ReadAllBytes(Repository.PathOf("samples/quxian/quxian.plan.yaml")));

        var expected = Told([Check.Linter.Lint(file, new(Check.Profile))]);
        Told([new Linter(rules, DocumentReader.AllReaders).Lint(file, new(Check.Profile))]).ShouldBe(expected);
        Told([new Linter(other, DocumentReader.AllReaders).Lint(file, new(Check.Profile))]).ShouldBe(expected);
    }

    private static string Told(IReadOnlyList<FileResult> results)
    {
        using var log = new MemoryStream();
        new JsonReport().Write(new(results, Interpreted.Rules), log);
        return System.Text.Encoding.UTF8.GetString(log.ToArray());
    }
}
