using System.CommandLine;

namespace PlanLint.Cli;

/// <summary>What a user types to reach a command.</summary>
internal static class CommandPath
{
    /// <summary>The names from below the root to the command, with spaces: <c>new rule</c>.</summary>
    public static string Of(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(p => p.Parents.Any()) is { } parent ? $"{Of(parent)} {command.Name}" : command.Name;
}
