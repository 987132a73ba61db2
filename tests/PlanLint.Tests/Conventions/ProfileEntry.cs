using PlanLint.Profiles;

namespace PlanLint.Tests.Conventions;

/// <summary>One entry of a clause of a profile, and how to see what it decides.</summary>
/// <param name="Name">For people.</param>
/// <param name="Without">The profile without this entry and nothing else.</param>
/// <param name="Probes">Plan files that are judged otherwise without it.</param>
internal sealed record ProfileEntry(string Name, Profile Without, IReadOnlyList<string> Probes);
