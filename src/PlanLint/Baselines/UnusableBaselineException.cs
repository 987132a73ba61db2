namespace PlanLint.Baselines;

/// <summary>Ends the reading of a baseline. It never leaves <see cref="BaselineReader"/>.</summary>
internal sealed class UnusableBaselineException(BaselineFault fault) : Exception
{
    public BaselineFault Fault { get; } = fault;
}
