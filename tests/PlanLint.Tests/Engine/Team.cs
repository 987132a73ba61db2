namespace PlanLint.Tests.Engine;

internal interface INamed
{
    string Name { get; }
}

internal sealed record Team(int Id, string Name) : INamed
{
    public Team? Parent { get; init; }
}
