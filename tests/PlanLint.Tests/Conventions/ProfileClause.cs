using PlanLint.Model;

namespace PlanLint.Tests.Conventions;

/// <summary>A clause: a property of a profile file, or one of the properties of the objects in it.</summary>
/// <param name="Name">As the file writes it, for example <c>populations</c> or <c>units.collective</c>.</param>
/// <param name="Entries">What stands there in the profile, in its order; empty for a clause that no rule can check.</param>
/// <param name="Unchecked">Why no rule checks it, or which part of it none does; null when rules check all of it.</param>
internal sealed record ProfileClause(string Name, IReadOnlyList<ProfileEntry> Entries, Message? Unchecked = null);
