namespace PlanLint.Baselines;

/// <summary>The findings that a team knows of and that do not count.</summary>
/// <param name="Entries">In the order of the file; equal ones are there as often as they are known.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The name of the file where none is given.</summary>
    public const string DefaultName = "planlint.baseline.sarif";

    /// <summary>Rules whose findings say that something was not checked: a baseline neither holds nor hides them.</summary>
    public static IReadOnlySet<string> NeverKnown { get; } = new HashSet<string>(["PL0001", "PL0002"], StringComparer.Ordinal);
}
