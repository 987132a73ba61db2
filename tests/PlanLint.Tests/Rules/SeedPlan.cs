using System.Collections.Concurrent;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>What rules find in the published plans, read as text. Skips the calling test where the plans are not here.</summary>
internal static class SeedPlan
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> Known = new(StringComparer.Ordinal);

    /// <summary>The findings of the given rules, or of all when none is named, in the order of the report. Each plan is linted once for the same rules.</summary>
    /// <param name="seed">The file name without its ending.</param>
    /// <param name="rules">Ids.</param>
    public static IReadOnlyList<Diagnostic> Findings(string seed, params string[] rules) => Known.GetOrAdd(
        string.Join(' ', [seed, .. rules]),
        _ => Check.Lint($"{seed}.txt", SharedFolder.Read($"seeds/{seed}.txt"), new LintSettings(Check.Profile), rules).Diagnostics);

    /// <summary>The line a finding stands on.</summary>
    public static int Line(Diagnostic found) => ((Region.Text)found.At.Region).Start.Line;
}
