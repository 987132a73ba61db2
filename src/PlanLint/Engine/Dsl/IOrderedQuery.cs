namespace PlanLint.Engine;

/// <summary>A query that gives one ordered collection, which may be ordered further.</summary>
public interface IOrderedQuery<out TSource> : IQuery<IEnumerable<TSource>>;
