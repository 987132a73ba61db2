using BenchmarkDotNet.Attributes;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary>Each stage, and all of them, over the sample plans (some 120 KB of YAML).</summary>
[MemoryDiagnoser]
public class SampleBenchmarks
{
    private readonly Profile _profile = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;
    private readonly Linter _linter = new(RuleSet.From(typeof(MissingLeadUnit).Assembly), DocumentReader.AllReaders);
    private List<InputFile> _files = [];
    private List<SourceText> _sources = [];
    private List<Document> _documents = [];
    private List<Plan> _plans = [];

    [GlobalSetup]
    public void Read()
    {
        _files = [.. Directory.GetFiles(Samples.Folder, "*.plan.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new InputFile(f, File.ReadAllBytes(f)))];
        _sources = _files.ConvertAll(f => TextDecoder.Decode(f).Source!);
        _documents = _sources.ConvertAll(s => new YamlReader().Read(s, Limits.Default));
        _plans = _documents.ConvertAll(d => PlanMapper.Map(d, _profile, Limits.Default).Plan!);
    }

    [Benchmark]
    public int Decode() => _files.Sum(f => TextDecoder.Decode(f).Source!.Text.Length);

    [Benchmark]
    public int ReadYaml() => _sources.Count(s => new YamlReader().Read(s, Limits.Default).Root is not null);

    [Benchmark]
    public int Map() => _documents.Sum(d => PlanMapper.Map(d, _profile, Limits.Default).Plan!.Actions.Count);

    [Benchmark]
    public int Analyse() => _plans.Sum(p => Analysis.PlanFacts.Of(p, _profile).Count);

    [Benchmark(Baseline = true)]
    public int Lint() => _files.Sum(f => _linter.Lint(f, new LintSettings(_profile)).Diagnostics.Count);
}
