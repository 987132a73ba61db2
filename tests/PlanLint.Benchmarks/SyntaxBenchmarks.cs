using BenchmarkDotNet.Attributes;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary>The same small plan in each syntax: reading it, and finding the plan in it.</summary>
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    private readonly Profile _profile = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;
    private readonly DocumentReader _reader = new(DocumentReader.AllReaders);
    private InputFile _file = new("", default);
    private Document _document = Document.Unreadable("", null, null!);

    [Params(".plan.yaml", ".plan.json", ".csv", ".md", ".html", ".txt", ".xlsx", ".docx", ".pdf")]
    public string Ending { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var path = Path.Combine(Samples.Folder, "one-plan", $"qingshi{Ending}");
        _file = new(path, File.ReadAllBytes(path));
        _document = Read();
    }

    [Benchmark]
    public Document Read() => _reader.Read(_file, TextEncoding.Auto, Limits.Default);

    [Benchmark]
    public MappedPlan Map() => PlanMapper.Map(_document, _profile, Limits.Default);
}
