namespace PlanLint.Reports;

/// <summary>A revision of a repository.</summary>
/// <param name="Repository">Its absolute address, without user, password, query and fragment: reports write it as it is.</param>
/// <param name="Commit">The full id of the commit.</param>
/// <param name="Branch">The branch that is checked out, for example <c>main</c>; null when none is.</param>
public sealed record SourceVersion(Uri Repository, string Commit, string? Branch = null);
