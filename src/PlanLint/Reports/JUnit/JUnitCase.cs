namespace PlanLint.Reports.JUnit;

/// <summary>A test: what became of one rule in one file, or something that was not done.</summary>
/// <param name="Name">Unique in its suite: GitLab drops a second test of a name.</param>
/// <param name="Kind">How it ended.</param>
/// <param name="Message">One sentence for a test that did not pass; empty for one that did.</param>
/// <param name="Lines">What was found, a line each.</param>
internal sealed record JUnitCase(string Name, JUnitKind Kind, string Message, IEnumerable<string> Lines);
