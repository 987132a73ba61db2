using PlanLint.Config;

namespace PlanLint.Profiles;

/// <summary>What came of reading a profile: the profile, or why there is none.</summary>
/// <param name="Profile">Null exactly when there are problems.</param>
/// <param name="Problems">In the order of the file.</param>
public sealed record ProfileLoad(Profile? Profile, IReadOnlyList<ConfigProblem> Problems);
