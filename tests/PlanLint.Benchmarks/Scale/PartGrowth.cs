using System.Globalization;

namespace PlanLint.Benchmarks.Scale;

/// <summary>How the time of each stage and rule grows over the sizes of a plan.</summary>
internal static class PartGrowth
{
    /// <summary>What takes less is too short to be measured.</summary>
    private const double LeastMilliseconds = 5;

    private const int AlwaysShown = 3;

    /// <summary>
    /// From the first size at which a part takes long enough to the last one: those over the limit by name, the worst in any case, and a row that counts all. Then what grew
    /// most in the last step, for whoever looks for the next thing to mend.
    /// </summary>
    /// <param name="sizes">The smallest first.</param>
    /// <param name="mostExponent">The limit.</param>
    public static IEnumerable<ScaleRow> Rows(IReadOnlyList<PartTimes> sizes, double mostExponent)
    {
        var limit = string.Create(CultureInfo.InvariantCulture, $"≤ {mostExponent}");
        var parts = Grown(sizes);
        foreach (var row in parts.Where((p, i) => p.Exponent > mostExponent || i < AlwaysShown)) yield return row with { Must = (limit, row.Exponent <= mostExponent) };
        var within = parts.Count(p => p.Exponent <= mostExponent);
        yield return new($"{within} of {parts.Count} stages and rules within the limit", null) { Must = (limit, within == parts.Count) };
        foreach (var row in Grown([.. sizes.TakeLast(2)]).Take(AlwaysShown)) yield return row with { Name = $"last step: {row.Name}" };
    }

    private static List<ScaleRow> Grown(IReadOnlyList<PartTimes> sizes)
    {
        var last = sizes[^1];
        return [.. last.Milliseconds
            .Select(p => (Name: p.Key, To: p.Value, From: sizes.SkipLast(1).FirstOrDefault(s => s.Milliseconds.GetValueOrDefault(p.Key) >= LeastMilliseconds)))
            .Where(p => p.From is not null)
            .Select(p => new ScaleRow($"{p.Name}, {p.From!.Rows} to {last.Rows} rows", new(p.To / 1000, 0))
            {
                Rows = last.Rows,
                Exponent = Math.Log(p.To / p.From.Milliseconds[p.Name]) / Math.Log((double)last.Rows / p.From.Rows),
            })
            .OrderByDescending(r => r.Exponent).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }
}
