namespace PlanLint.Corpus;

/// <summary>An action, a project or the safeguards.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lead">Its lead units; none in a plan whose rows name them.</param>
/// <param name="Tasks">Made as they are asked for: a plan may have any number of rows.</param>
internal sealed record CorpusAction(string Title, IReadOnlyList<string> Lead, IEnumerable<CorpusTask> Tasks);
