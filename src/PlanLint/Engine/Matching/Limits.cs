namespace PlanLint.Engine.Matching;

/// <summary>The numbers of the engine.</summary>
/// <param name="Facts">Facts that one rule may yield in a run.</param>
/// <param name="Rounds">Times that one rule may yield something new in a run.</param>
internal sealed record Limits(int Facts, int Rounds)
{
    /// <summary>From here on compiling costs less than interpreting, by measurement on conditions of one comparison.</summary>
    public const int EvaluationsBeforeCompiling = 2_000;

    public static Limits Default { get; } = new(Facts: 1_000_000, Rounds: 1_000);
}
