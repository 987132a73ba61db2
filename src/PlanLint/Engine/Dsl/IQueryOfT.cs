namespace PlanLint.Engine;

/// <summary>A query that gives results of one type. An interface, because a query for a type serves as a query for its base types.</summary>
public interface IQuery<out TSource>;
