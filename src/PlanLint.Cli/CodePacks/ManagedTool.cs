using System.Diagnostics;
using System.Runtime.CompilerServices;
using PlanLint.Model;

namespace PlanLint.Cli.CodePacks;

/// <summary>
/// The tool for the .NET runtime, which lies beside the native one. A native program cannot load code, so where the user names rules that are code
/// that one does the work instead.
/// </summary>
internal static class ManagedTool
{
    /// <summary>Whether this process can load code.</summary>
    public static bool IsThis => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Runs it in the place of this process: same folder, streams and variables.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="terminal">Where variables come from.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="UsageException">It, or a dotnet to run it, is not there.</exception>
    public static int Run(string[] args, Terminal terminal)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "managed", "dotnet-plan-lint.dll");
        var dotnet = Host(terminal);
        if (dotnet is null || !File.Exists(tool))
        {
            throw new UsageException(Message.Of(
                $"用代码写的规则要在 .NET 运行时里运行，这里没有找到 dotnet；请安装 .NET 10，或者把 DOTNET_ROOT 设为它所在的文件夹。",
                $"Rules that are code run on the .NET runtime, and no dotnet was found; install .NET 10, or set DOTNET_ROOT to the folder it is in."));
        }

        using var process = Process.Start(new ProcessStartInfo(dotnet, ["exec", tool, .. args]) { WorkingDirectory = terminal.Folder })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    // The dotnet that started this process comes first, as it says itself.
    private static string? Host(Terminal terminal) =>
        Terminal.ProgramIn(Path.GetDirectoryName(terminal.Environment("DOTNET_HOST_PATH")), "dotnet")
        ?? Terminal.ProgramIn(terminal.Environment("DOTNET_ROOT"), "dotnet")
        ?? terminal.FindProgram("dotnet");
}
