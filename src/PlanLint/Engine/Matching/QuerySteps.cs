namespace PlanLint.Engine.Matching;

internal sealed record QuerySteps<TSource>(QueryBody Body) : IQuery<TSource>, IHasBody;
