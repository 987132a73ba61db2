namespace PlanLint.Fuzz;

/// <summary>A damaged input did what none may do.</summary>
internal sealed class FuzzException(string message, Exception? cause = null) : Exception(message, cause);
