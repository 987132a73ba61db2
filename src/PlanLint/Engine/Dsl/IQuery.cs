namespace PlanLint.Engine;

/// <summary>The beginning of a query; <see cref="QueryExtensions.Match"/> is all it can do.</summary>
public interface IQuery;
