namespace PlanLint.Benchmarks.Scale;

/// <summary>What one or more runs of a program cost.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="PeakBytes">The most memory that was resident at once; 0 where the system does not tell.</param>
internal sealed record Measurement(double Seconds, long PeakBytes)
{
    /// <summary>Exit code, of the last run.</summary>
    public int ExitCode { get; init; }

    /// <summary>Standard output.</summary>
    public string Output { get; init; } = "";

    /// <summary>Standard error.</summary>
    public string Error { get; init; } = "";

    /// <summary>Median time and median peak.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> runs) => runs[^1] with
    {
        Seconds = Median(runs.Select(r => r.Seconds)),
        PeakBytes = Median(runs.Select(r => r.PeakBytes)),
    };

    /// <summary>The value in the middle; of an even number the higher one.</summary>
    public static T Median<T>(IEnumerable<T> values)
    {
        List<T> ordered = [.. values.Order()];
        return ordered[ordered.Count / 2];
    }
}
