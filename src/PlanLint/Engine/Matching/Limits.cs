namespace PlanLint.Engine.Matching;

/// <summary>The numbers of the engine.</summary>
/// <param name="Facts">Facts that one rule may yield in a run.</param>
/// <param name="Rounds">Times that one rule may yield something new in a run.</param>
internal sealed record Limits(int Facts, int Rounds)
{
    /// <summary>
    /// Where the time spent on interpreting a condition reaches that of compiling it: 0.3 µs for each evaluation against 0.15 ms once, both five times
    /// that in a process that has just begun; measured on .NET 10 with conditions of two comparisons. Compiled, an evaluation takes 0.003 µs.
    /// </summary>
    public const int EvaluationsBeforeCompiling = 500;

    public static Limits Default { get; } = new(Facts: 1_000_000, Rounds: 1_000);
}
