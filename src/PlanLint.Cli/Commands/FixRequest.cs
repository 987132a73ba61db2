using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>What <c>check</c> is to fix.</summary>
/// <param name="Most">The class of fixes to apply, and those below it.</param>
/// <param name="IsDiff">Whether to show what would change and change nothing.</param>
/// <param name="Output">Where to write the fixed copy, as the user wrote it; null to change the files themselves.</param>
internal sealed record FixRequest(FixSafety Most, bool IsDiff, string? Output);
