using System.Globalization;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Benchmarks.Similarity;

/// <summary>
/// <c>similarity [--repeat N] [--quick]</c>: how many of the pairs that comparing each with each finds among 10,000 rows the search finds, and how its time grows
/// to 500,000 rows: with the limits inside one document, and with those between plans.
/// </summary>
internal static class SimilarityCommand
{
    private const int Compared = 10_000;

    public static int Run(Arguments arguments)
    {
        var options = new RuleOptions();
        var sizes = arguments.Has("--quick") ? new[] { 2_000, Compared } : [Compared, 100_000, 500_000];
        var all = Keys(sizes[^1]);
        Console.WriteLine("| by hashes | rows | pairs | CPU s | rows/s | exponent | recall |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, limits) in new[]
        {
            ("alike in a document", new SimilarityLimits(options.SimilarPercent, int.MaxValue, int.MaxValue)),
            ("alike or contained in a document", new(options.SimilarPercent, options.ContainedPercent, options.ContainedMinLength)),
            ("alike between plans", new(90, int.MaxValue, int.MaxValue)),
        })
        {
            var before = 0.0;
            foreach (var (i, size) in sizes.Index())
            {
                IReadOnlyList<string> keys = [.. all.Take(size)];
                IReadOnlyList<int> owners = [.. Enumerable.Range(0, size)];
                var (seconds, pairs) = Time(() => SimilarTexts.All(keys, owners, limits, mostIndexed: 0), arguments.Number("--repeat", 3));
                var exponent = i == 0 ? "" : Number(Math.Log(seconds / before) / Math.Log((double)size / sizes[i - 1]), "0.00");
                var recall = size <= Compared ? Number(Recall(BruteForce.Pairs(keys, limits), pairs), "0.0 %") : "";
                Console.WriteLine($"| {name} | {Number(size, "N0")} | {Number(pairs.Count, "N0")} | {Number(seconds, "0.000")} | {Number(size / seconds, "N0")} | {exponent} | {recall} |");
                before = seconds;
            }
        }

        return 0;
    }

    /// <summary>What rows of one plan are compared by.</summary>
    public static List<string> Keys(int count) =>
        [.. GenerateCommand.Generator(GenerateCommand.UsualSeed).Plan(0, count).Actions.SelectMany(a => a.Tasks).SelectMany(t => t.Rows).Select(r => ComparisonKey.Of(r.Content))];

    private static (double Seconds, IReadOnlyList<SimilarPair> Pairs) Time(Func<IReadOnlyList<SimilarPair>> search, int repeat)
    {
        var seconds = new List<double>();
        IReadOnlyList<SimilarPair> pairs = [];
        do
        {
            // The search has one thread: its processor time is what it takes, whatever else the machine does.
            var before = Environment.CpuUsage.TotalTime;
            pairs = search();
            seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        while (seconds.Count < repeat && seconds.Sum() < 60);
        return (seconds.Order().ElementAt(seconds.Count / 2), pairs);
    }

    /// <summary>The part of the expected pairs that was found; no pair may be found twice.</summary>
    private static double Recall(HashSet<(int First, int Second)> expected, IReadOnlyList<SimilarPair> found)
    {
        var unequal = found.Where(p => p is not { Similarity: 100, Containment: 100 }).Select(p => (p.First, p.Second)).ToList();
        if (unequal.Distinct().Count() < unequal.Count) throw new InvalidOperationException("A pair was found twice.");
        return expected.Count == 0 ? 1 : (double)unequal.Count(expected.Contains) / expected.Count;
    }

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
