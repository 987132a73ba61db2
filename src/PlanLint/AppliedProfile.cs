using PlanLint.Profiles;

namespace PlanLint;

/// <summary>The profile that a file was checked against.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Choice">How it came to be that one.</param>
public sealed record AppliedProfile(Profile Profile, ProfileChoice Choice)
{
    /// <summary>Id and version, for example <c>action-plan@1.0.0</c>.</summary>
    public string Name => $"{Profile.Id}@{Profile.Version}";
}
