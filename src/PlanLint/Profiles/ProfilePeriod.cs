namespace PlanLint.Profiles;

/// <summary>The years that the basis document covers.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year, included.</param>
/// <param name="Milestones">Years for which a plan must state the headline indicators, ascending, all inside the period.</param>
/// <param name="Named">Periods called by name, in the order of the profile.</param>
public sealed record ProfilePeriod(int From, int To, IReadOnlyList<int> Milestones, IReadOnlyList<NamedPeriod> Named);
