namespace PlanLint.Model;

/// <summary>A content row of the older edition of a plan, and what became of it. A row whose task or action is gone has no fact of its own.</summary>
/// <param name="Old">Its content, in the older edition; not empty.</param>
/// <param name="Parent">The title of its task or action in the new edition.</param>
/// <param name="IsDropped">Whether the new edition says it nowhere: neither in a row that is like it nor in pieces elsewhere.</param>
public sealed record EditionRow(Field<string> Old, Field<string> Parent, bool IsDropped);
