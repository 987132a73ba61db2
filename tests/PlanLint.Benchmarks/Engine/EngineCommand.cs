using System.Diagnostics;
using System.Globalization;
using PlanLint.Benchmarks.Scale;
using PlanLint.Corpus;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;

namespace PlanLint.Benchmarks.Engine;

/// <summary><c>engine [--repeat N] [--quick]</c>: nine rules over many small sessions and over a large one, in the engine and as plain LINQ with dictionaries.</summary>
internal static class EngineCommand
{
    private const double MostTimes = 2;

    /// <summary>Sessions that differ; each runs as often as the number of sessions takes.</summary>
    private const int Kinds = 32;

    public static int Run(Arguments arguments)
    {
        var repeat = arguments.Number("--repeat", 5);
        var rules = RuleSet.Of(EngineRules.Types);
        var generator = GenerateCommand.Generator(GenerateCommand.UsualSeed);
        var (many, large) = arguments.Has("--quick") ? (100, 2_000) : (3_200, 50_000);
        var small = Enumerable.Range(0, Kinds).Select(i => Facts(generator.Plan(i, CorpusGenerator.UsualRows))).ToList();
        Console.WriteLine("| sessions | rows each | findings | engine s | LINQ s | ratio | must be |\n| ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        Compare((many, CorpusGenerator.UsualRows), i => small[i % Kinds]);
        var one = Facts(generator.Plan(0, large));
        Compare((1, large), _ => one);
        return 0;

        void Compare((int Sessions, int Rows) size, Func<int, IReadOnlyList<object>> facts)
        {
            var (ours, floor) = (new List<double>(), new List<double>());
            var findings = 0;
            for (var i = 0; i <= repeat; i++)
            {
                // In turns, so that what else the machine does meets both; the first time is warming up.
                var (seconds, found) = Time(size.Sessions, n => rules.Run(facts(n)).Findings.Count);
                var (seconds2, found2) = Time(size.Sessions, n => EngineFloor.Find(facts(n), rules.Rules).Count);
                if (found != found2) throw new InvalidOperationException($"The engine has {found} findings and LINQ has {found2}.");
                findings = found;
                if (i == 0) continue;
                ours.Add(seconds);
                floor.Add(seconds2);
            }

            var (engine, linq) = (Measurement.Median(ours), Measurement.Median(floor));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size.Sessions:N0} | {size.Rows:N0} | {findings:N0} | {engine:0.000} | {linq:0.000} | {engine / linq:0.00} | ≤ {MostTimes} ×: {(engine <= MostTimes * linq ? "ok" : "**over**")} |"));
        }
    }

    private static (double Seconds, int Found) Time(int sessions, Func<int, int> run)
    {
        var clock = Stopwatch.StartNew();
        var found = 0;
        for (var i = 0; i < sessions; i++) found += run(i);
        return (clock.Elapsed.TotalSeconds, found);
    }


    /// <summary>The actions, tasks, rows and units of a plan.</summary>
    public static List<object> Facts(CorpusPlan corpus)
    {
        using var stream = new MemoryStream();
        PlanWriters.All["json"].Write(corpus, stream);
        var limits = Limits.Default with { FileBytes = 1 << 30, Nodes = 100_000_000 };
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new($"plan{PlanWriters.All["json"].Ending}", stream.ToArray()), TextEncoding.Auto, limits);
        var plan = PlanMapper.Map(document, GenerateCommand.Profile, limits).Plan!;
        return [.. plan.AllActions, .. plan.AllTasks, .. plan.AllRows, .. plan.AllUnits];
    }
}
