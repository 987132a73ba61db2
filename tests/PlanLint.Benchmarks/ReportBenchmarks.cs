using BenchmarkDotNet.Attributes;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Reports;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary>A run of 100,000 findings in each format, written to nowhere.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private const int Findings = 100_000;

    private LintRun _run = new([], []);
    private IReport _report = new JsonReport();

    public static IReadOnlyList<string> Formats => ReportFormats.Names;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Lint()
    {
        var rules = RuleSet.From(typeof(MissingLeadUnit).Assembly);
        var path = Path.Combine(Samples.Folder, "hantai", "hantai.plan.yaml");
        var profile = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;
        var file = new Linter(rules, DocumentReader.AllReaders).Lint(new("hantai.plan.yaml", File.ReadAllBytes(path)), new(profile));
        _run = new([file with { Diagnostics = [.. Enumerable.Range(0, Findings).Select(i => file.Diagnostics[i % file.Diagnostics.Count]).Order(Diagnostic.Order)] }], rules.Rules);
        _report = ReportFormats.Create(Format, new(Show: Severity.Info))!;
    }

    [Benchmark]
    public void Write() => _report.Write(_run, Stream.Null);
}
