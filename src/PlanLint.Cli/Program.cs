using System.Runtime.InteropServices;
using System.Text;
using PlanLint.Cli;

using var interrupted = new CancellationTokenSource();
// Not Console.CancelKeyPress: that one opens the terminal first, which costs several milliseconds.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, End);

// A Windows console shows bytes in its own code page, and ours are UTF-8.
if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected)) Console.OutputEncoding = new UTF8Encoding(false);

return CommandLine.Run(args, Terminal.OfProcess(interrupted.Token));

void End(PosixSignalContext signal)
{
    // The first Ctrl+C ends the work in good order; a second one ends the process.
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}
