using PlanLint.Config;

namespace PlanLint.Profiles;

/// <summary>What came of reading a profile: the profile, or why there is none.</summary>
/// <param name="Profile">Null exactly when there are problems.</param>
/// <param name="Problems">In the order of the file, then of the files it extends.</param>
public sealed record ProfileLoad(Profile? Profile, IReadOnlyList<ConfigProblem> Problems)
{
    /// <summary>The profile with the place of every value; null when there are problems.</summary>
    public EffectiveProfile? Effective { get; init; }
}
