namespace PlanLint.Model;

/// <summary>The file as a whole, whether it could be read or not.</summary>
/// <param name="At">The start of the file.</param>
/// <param name="IsReadable">False when the file gave no plan at all.</param>
/// <param name="RowCount">How many rows and paragraphs of tasks it gave.</param>
/// <param name="ProblemCount">How many places of it could not be read.</param>
public sealed record InputDocument(Location At, bool IsReadable, int RowCount, int ProblemCount);
