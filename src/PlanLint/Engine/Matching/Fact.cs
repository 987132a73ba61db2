namespace PlanLint.Engine.Matching;

/// <summary>A fact of a run.</summary>
/// <param name="Value">The fact itself.</param>
/// <param name="Number">How many facts came before it. It decides every order.</param>
internal readonly record struct Fact(object Value, int Number);
