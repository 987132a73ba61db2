using System.Text;
using PlanLint.Cli;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The first Ctrl+C ends the work in good order; a second one ends the process.
    e.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};

// A Windows console shows bytes in its own code page, and ours are UTF-8.
if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected)) Console.OutputEncoding = new UTF8Encoding(false);

return CommandLine.Run(args, Terminal.OfProcess(interrupted.Token));
