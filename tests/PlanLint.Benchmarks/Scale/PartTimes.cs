using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanLint.Benchmarks.Scale;

/// <summary>What each stage and rule of a run took.</summary>
/// <param name="Rows">How many rows of plans it went through.</param>
/// <param name="Milliseconds">By the name of the stage or the id of the rule.</param>
internal sealed partial record PartTimes(int Rows, IReadOnlyDictionary<string, double> Milliseconds)
{
    /// <summary>Reads what <c>--timing</c> has written on standard error.</summary>
    public static PartTimes Of(int rows, string timing) => new(rows, Line().Matches(timing).ToDictionary(
        m => m.Groups["name"].Value,
        m => double.Parse(m.Groups["ms"].ValueSpan, CultureInfo.InvariantCulture),
        StringComparer.Ordinal));

    /// <summary>The median of each over some runs of the same.</summary>
    public static PartTimes MedianOf(IReadOnlyList<PartTimes> runs) => new(runs[0].Rows, runs
        .SelectMany(r => r.Milliseconds)
        .GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
        .ToDictionary(p => p.Key, Measurement.Median, StringComparer.Ordinal));

    [GeneratedRegex(@"^ *(?<ms>[0-9.]+) ms  (?<name>\S+)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
