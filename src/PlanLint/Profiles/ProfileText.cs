namespace PlanLint.Profiles;

/// <summary>A profile file that was opened.</summary>
/// <param name="Path">Full path, or the resource of a built-in profile.</param>
/// <param name="Json">Its text, with or without byte order mark.</param>
/// <param name="IsBuiltIn">Whether it came with the rules.</param>
internal sealed record ProfileText(string Path, string Json, bool IsBuiltIn);
