namespace PlanLint.Tests.Engine;

internal sealed record Guest(int Id, int TeamId, string Name) : Person(Id, TeamId, Name);
