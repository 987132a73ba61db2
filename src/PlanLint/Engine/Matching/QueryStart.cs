namespace PlanLint.Engine.Matching;

internal sealed class QueryStart : IQuery
{
    public static QueryStart Instance { get; } = new();
}
