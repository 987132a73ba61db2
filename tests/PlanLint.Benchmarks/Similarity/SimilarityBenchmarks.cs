using BenchmarkDotNet.Attributes;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Benchmarks.Similarity;

/// <summary>Rows that are alike among 10,000, by the index that serves fewer, by the hashes that serve more, and the words that rows share.</summary>
[MemoryDiagnoser]
public class SimilarityBenchmarks
{
    private const int Rows = 10_000;

    private readonly RuleOptions _options = new();
    private IReadOnlyList<string> _keys = [];
    private IReadOnlyList<int> _owners = [];

    private SimilarityLimits Limits => new(_options.SimilarPercent, _options.ContainedPercent, _options.ContainedMinLength);

    [GlobalSetup]
    public void Make() => (_keys, _owners) = (SimilarityCommand.Keys(Rows), [.. Enumerable.Range(0, Rows)]);

    [Benchmark(Baseline = true)]
    public int ByIndex() => SimilarTexts.All(_keys, _owners, Limits, mostIndexed: int.MaxValue).Count;

    [Benchmark]
    public int ByHashes() => SimilarTexts.All(_keys, _owners, Limits, mostIndexed: 0).Count;

    [Benchmark]
    public int Runs() => SharedRuns.Find(_keys, _options.VerbatimMinLength).Count;
}
