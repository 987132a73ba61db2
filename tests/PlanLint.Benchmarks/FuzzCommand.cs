using System.Diagnostics;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Fuzz;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary>
/// <c>fuzz [--seconds N] [--from NUMBER] [ENDING…]</c>: damaged files of every syntax, or of those named, from a number on, until time is over or one
/// does what none may do. That one is written to a file in the working directory.
/// </summary>
internal static class FuzzCommand
{
    private const int Step = 1_000;

    /// <summary>0: all went well. 1: an input did not.</summary>
    public static int Run(Arguments words)
    {
        var time = TimeSpan.FromSeconds(words.Number("--seconds", 60));
        // The first numbers are those of the tests.
        var from = words.Number("--from", 20_000);
        string[] named = [.. words.Rest.Where(w => w.StartsWith('.'))];
        var endings = named.Length > 0 ? named : [".plan.yaml", ".plan.json", ".csv", ".md", ".html", ".txt", ".xlsx", ".docx", ".pdf"];
        var linter = new Linter(RuleSet.From(typeof(MissingLeadUnit).Assembly), DocumentReader.AllReaders);
        var settings = new LintSettings(BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!);
        List<(string Ending, FuzzRun Run)> runs = [.. endings.Select(e => (e, new FuzzRun(e, Path.Combine(Samples.Folder, "one-plan"), linter, settings)))];
        var clock = Stopwatch.StartNew();
        for (; clock.Elapsed < time; from += Step)
        {
            foreach (var (ending, run) in runs)
            {
                var failures = new SortedDictionary<int, FuzzException>();
                Parallel.For(from, from + Step, number =>
                {
                    try
                    {
                        run.Try(number);
                    }
                    catch (FuzzException e)
                    {
                        lock (failures) failures.Add(number, e);
                    }
                });
                if (failures.Count == 0) continue;
                var (first, failure) = failures.First();
                var path = $"fuzz-{first}{ending}";
                File.WriteAllBytes(path, run.Input(first));
                Console.Error.WriteLine($"{failure}\nThe input is in {path}; {failures.Count} of {Step} failed.");
                return 1;
            }

            Console.WriteLine(string.Join("  ", runs.Select(r => $"{r.Ending} {r.Run.Plans} plans, {r.Run.Unread} unread")) + $"  up to {from + Step}");
        }

        return 0;
    }
}
