namespace PlanLint.Engine;

/// <summary>A query that gives one collection, which may still be ordered or turned into a lookup.</summary>
public interface ICollectQuery<out TSource> : IQuery<IEnumerable<TSource>>;
