using BenchmarkDotNet.Attributes;
using PlanLint.Across;
using PlanLint.Analysis;
using PlanLint.Corpus;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary>Each stage, and all of them, over one plan of 150 rows in the syntaxes of the corpus.</summary>
[MemoryDiagnoser]
public class CorpusBenchmarks
{
    private readonly Profile _profile = GenerateCommand.Profile;
    private readonly RuleSet _rules = RuleSet.From(typeof(MissingLeadUnit).Assembly);
    private readonly DocumentReader _reader = new(DocumentReader.AllReaders);
    private InputFile _file = new("", default);
    private Document _document = Document.Unreadable("", null, null!);
    private Plan _plan = null!;
    private IReadOnlyList<object> _facts = [];

    public static IEnumerable<string> Syntaxes => PlanWriters.All.Keys;

    [ParamsSource(nameof(Syntaxes))]
    public string Syntax { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        using var stream = new MemoryStream();
        PlanWriters.All[Syntax].Write(GenerateCommand.Generator(GenerateCommand.UsualSeed).Plan(3, CorpusGenerator.UsualRows), stream);
        _file = new($"county{PlanWriters.All[Syntax].Ending}", stream.ToArray());
        _document = Read();
        _plan = Map().Plan!;
        _facts = Analyse();
    }

    [Benchmark]
    public Document Read() => _reader.Read(_file, TextEncoding.Auto, Limits.Default);

    [Benchmark]
    public MappedPlan Map() => PlanMapper.Map(_document, _profile, Limits.Default);

    [Benchmark]
    public IReadOnlyList<object> Analyse() => [.. PlanFacts.Of(_plan, _profile), .. _profile.Facts(), new RuleOptions()];

    [Benchmark]
    public RuleRun Rules() => _rules.Run(_facts, rule => !rule.AcrossPlans);

    [Benchmark]
    public object Digest() => PlanDigest.Of(_plan, _facts, _profile);

    [Benchmark(Baseline = true)]
    public int Lint() => new Linter(_rules, DocumentReader.AllReaders).Lint(_file, new LintSettings(_profile)).Diagnostics.Count;
}
