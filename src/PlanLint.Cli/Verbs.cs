using System.CommandLine;

namespace PlanLint.Cli;

/// <summary>Puts in the default verb. The parser alone would take a later path called like a verb for one and forget the paths before it.</summary>
internal static class Verbs
{
    private const string Default = "check";

    /// <summary>The words with <c>check</c> in front of the first that is neither an option for all commands nor a verb.</summary>
    public static IReadOnlyList<string> Complete(string[] args, Command root)
    {
        var at = 0;
        while (at < args.Length && args[at].StartsWith(Languages.Option, StringComparison.Ordinal)) at += args[at] == Languages.Option ? 2 : 1;
        at = Math.Min(at, args.Length);
        var isComplete = at < args.Length && (root.Subcommands.Any(c => c.Name == args[at]) || root.Options.Any(o => IsAlone(o) && (o.Name == args[at] || o.Aliases.Contains(args[at]))));
        return isComplete ? args : [.. args[..at], Default, .. args[at..]];
    }

    private static bool IsAlone(Option option) => option.ValueType == typeof(bool);
}
