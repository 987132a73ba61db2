namespace PlanLint.Model;

/// <summary>A table of a document without any division table: its headers are not known.</summary>
/// <param name="At">Its first row.</param>
/// <param name="Headers">The texts of that row, joined with <c>、</c>.</param>
public sealed record UnmappedTable(Location At, string Headers);
