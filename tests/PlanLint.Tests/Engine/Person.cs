namespace PlanLint.Tests.Engine;

internal record Person(int Id, int TeamId, string Name) : INamed
{
    public bool IsLead { get; init; }

    public int? RoomId { get; init; }

    public Team? Team { get; init; }
}
