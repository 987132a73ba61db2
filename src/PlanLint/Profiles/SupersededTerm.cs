namespace PlanLint.Profiles;

/// <summary>Wording of a framework that is no longer in force.</summary>
/// <param name="Text">The old wording.</param>
/// <param name="UnlessFollowedBy">What makes it right when it stands directly behind; null when nothing does.</param>
/// <param name="Use">What to write instead; null when nothing replaces it.</param>
public sealed record SupersededTerm(string Text, string? UnlessFollowedBy, string? Use);
