using System.Globalization;

namespace PlanLint.Benchmarks.Scale;

/// <summary>How the time of each stage and rule grows from one size to the next.</summary>
internal static class PartGrowth
{
    /// <summary>What takes less at the smaller size is decided by a single garbage collection.</summary>
    private const double LeastMilliseconds = 5;

    private const int AlwaysShown = 3;

    /// <summary>The stages and rules over the limit by name, the worst ones in any case, and a row that counts all that take long enough to be measured.</summary>
    public static IEnumerable<ScaleRow> Rows(PartTimes from, PartTimes to, double mostExponent)
    {
        var parts = from.Milliseconds
            .Where(p => p.Value >= LeastMilliseconds && to.Milliseconds.ContainsKey(p.Key))
            .Select(p => (Name: p.Key, Seconds: to.Milliseconds[p.Key] / 1000, Exponent: Math.Log(to.Milliseconds[p.Key] / p.Value) / Math.Log((double)to.Rows / from.Rows)))
            .OrderByDescending(p => p.Exponent).ThenBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        var limit = string.Create(CultureInfo.InvariantCulture, $"≤ {mostExponent}");
        foreach (var (name, seconds, exponent) in parts.Where((p, i) => p.Exponent > mostExponent || i < AlwaysShown))
            yield return new($"{name}, {from.Rows} to {to.Rows} rows", new(seconds, 0)) { Rows = to.Rows, Exponent = exponent, Must = (limit, exponent <= mostExponent) };
        var within = parts.Count(p => p.Exponent <= mostExponent);
        yield return new($"{within} of {parts.Count} stages and rules within the limit, {from.Rows} to {to.Rows} rows", null) { Must = (limit, within == parts.Count) };
    }
}
