namespace PlanLint.Corpus;

/// <summary>A row of a division table.</summary>
/// <param name="Content">What is to be done.</param>
/// <param name="Lead">The unit that leads; null where the plan names none in its rows.</param>
/// <param name="Responsible">The responsible units.</param>
internal sealed record CorpusRow(string Content, string? Lead, IReadOnlyList<string> Responsible);
