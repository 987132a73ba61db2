namespace PlanLint.RuleCompiler;

/// <summary>Something in an expression cannot be said in code of another assembly, and is left to the interpreter.</summary>
internal sealed class NotInCSharpException(string what) : Exception(what);
