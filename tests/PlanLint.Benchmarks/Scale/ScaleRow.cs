using System.Globalization;

namespace PlanLint.Benchmarks.Scale;

/// <summary>A row of the table.</summary>
/// <param name="Name">What was run.</param>
/// <param name="Cost">What it cost; null where the tool cannot do it.</param>
internal sealed record ScaleRow(string Name, Measurement? Cost)
{
    /// <summary>How many rows of plans it went through; 0 for none.</summary>
    public int Rows { get; init; }

    /// <summary>log-log slope of the time since the size before.</summary>
    public double? Exponent { get; init; }

    /// <summary>What the time is compared with, and how it compares.</summary>
    public (string Floor, double Ratio)? Ratio { get; init; }

    /// <summary>What the issue asks for, and whether it is so.</summary>
    public (string Limit, bool Holds)? Must { get; init; }

    public IReadOnlyList<string> Cells =>
    [
        Name,
        Rows > 0 ? Number(Rows, "N0") : "",
        Cost is null ? "–" : Number(Cost.Seconds, Cost.Seconds < 10 ? "0.000" : "0.0"),
        Cost is null || Rows == 0 ? "" : Number(Rows / Cost.Seconds, "N0"),
        Cost is null or { PeakBytes: 0 } ? "" : Number(Cost.PeakBytes / 1048576.0, "0"),
        Exponent is { } exponent ? Number(exponent, "0.00") : "",
        Ratio is { } ratio ? $"{Number(ratio.Ratio, "0.00")} × {ratio.Floor}" : "",
        Must is { } must ? $"{must.Limit}: {(must.Holds ? "ok" : "**over**")}" : "",
    ];

    public static IReadOnlyList<string> Header { get; } = ["", "rows", "s", "rows/s", "peak MB", "exponent", "ratio", "must be"];

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
