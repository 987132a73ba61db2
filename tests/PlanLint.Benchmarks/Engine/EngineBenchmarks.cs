using BenchmarkDotNet.Attributes;
using PlanLint.Corpus;
using PlanLint.Engine;

namespace PlanLint.Benchmarks.Engine;

/// <summary>Nine rules over a session, and the same with LINQ.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly RuleSet _rules = RuleSet.Of(EngineRules.Types);
    private IReadOnlyList<object> _facts = [];

    [Params(CorpusGenerator.UsualRows, 5_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Make() => _facts = EngineCommand.Facts(GenerateCommand.Generator(GenerateCommand.UsualSeed).Plan(0, Rows));

    [Benchmark]
    public int Engine() => _rules.Run(_facts).Findings.Count;

    [Benchmark(Baseline = true)]
    public int Linq() => EngineFloor.Find(_facts, _rules.Rules).Count;
}
