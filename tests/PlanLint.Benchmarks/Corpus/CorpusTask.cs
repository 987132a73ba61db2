namespace PlanLint.Corpus;

/// <summary>A task, as the table and the prose have it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Rows">Its rows, at least one.</param>
internal sealed record CorpusTask(string Title, IReadOnlyList<CorpusRow> Rows);
