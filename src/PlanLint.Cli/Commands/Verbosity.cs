namespace PlanLint.Cli.Commands;

/// <summary>How much is told on standard error besides results.</summary>
internal enum Verbosity
{
    /// <summary>Only what was not done.</summary>
    Quiet,

    /// <summary>A summary where no report shows one, and the time taken.</summary>
    Normal,

    /// <summary>What was passed over, too.</summary>
    Detailed,
}
