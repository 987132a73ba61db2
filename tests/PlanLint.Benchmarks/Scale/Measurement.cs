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
        Seconds = runs.Select(r => r.Seconds).Order().ElementAt(runs.Count / 2),
        PeakBytes = runs.Select(r => r.PeakBytes).Order().ElementAt(runs.Count / 2),
    };
}
