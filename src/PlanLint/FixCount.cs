namespace PlanLint;

/// <summary>How much of a file was fixed.</summary>
/// <param name="Path">Path of the file as shown, with <c>/</c> between segments.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Places">How many places were changed for them.</param>
/// <param name="IsWritten">Whether the file on disk was changed; false where it only would be.</param>
public sealed record FixCount(string Path, int Findings, int Places, bool IsWritten);
