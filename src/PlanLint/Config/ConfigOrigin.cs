namespace PlanLint.Config;

/// <summary>Where a setting that holds for a file is written.</summary>
/// <param name="Path">Full path of the <c>.editorconfig</c>, with <c>/</c> between segments.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Key">The key as it is looked up, in lower case.</param>
public sealed record ConfigOrigin(string Path, int Line, string Key);
