namespace PlanLint.Files;

/// <summary>A file to check.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How it is shown: relative to the working directory, with <c>/</c> between segments.</param>
public record FoundFile(string FullPath, string Path);
