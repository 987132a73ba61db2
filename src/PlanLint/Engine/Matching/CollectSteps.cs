namespace PlanLint.Engine.Matching;

/// <summary>A query whose last step collects.</summary>
internal sealed record CollectSteps<TSource>(QueryBody Body) : ICollectQuery<TSource>, IOrderedQuery<TSource>, IHasBody;
