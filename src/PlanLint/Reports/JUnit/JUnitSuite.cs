namespace PlanLint.Reports.JUnit;

/// <summary>The tests of one file, or of the run as a whole.</summary>
/// <param name="Name">Path of the file, or the name of the program.</param>
/// <param name="IsFile">Whether it is that of a file.</param>
/// <param name="Cases">Its tests.</param>
internal sealed record JUnitSuite(string Name, bool IsFile, IReadOnlyList<JUnitCase> Cases)
{
    /// <summary>How many tests ended in a way.</summary>
    public int Count(JUnitKind kind) => Cases.Count(c => c.Kind == kind);
}
