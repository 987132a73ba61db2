using System.CommandLine;
using System.CommandLine.Invocation;

namespace PlanLint.Cli;

/// <summary>Writes one text to standard output.</summary>
internal sealed class PrintAction(Terminal terminal, string text) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Write(text);
        return 0;
    }
}
