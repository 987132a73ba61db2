using System.Diagnostics;

namespace PlanLint.Cli.Git;

/// <summary>
/// The git program, called so that nothing in a repository makes it run anything else, change anything or reach the network: no hooks, no file
/// monitor, no pager, no transport, and only commands that read objects, for reading files would run filters that the repository names.
/// </summary>
/// <param name="program">Full path of the program.</param>
/// <param name="interrupted">Ends it.</param>
internal sealed class GitProgram(string program, CancellationToken interrupted)
{
    private static readonly string[] Safeguards =
        ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.bareRepository=explicit", "--no-pager", "--no-optional-locks"];

    /// <summary>What a hook of git sets: it would lead to another repository than that of the folder.</summary>
    private static readonly string[] OfAnotherRepository =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX"];

    /// <summary>The first git on the PATH; null when there is none.</summary>
    public static GitProgram? Find(Terminal terminal) => terminal.FindProgram("git") is { } program ? new(program, terminal.Interrupted) : null;

    /// <summary>Runs a command in a folder and waits for its end.</summary>
    /// <param name="folder">Full path.</param>
    /// <param name="arguments">The command and its words; no shell sees them.</param>
    /// <param name="read">Reads standard output to its end.</param>
    /// <returns>The exit code, what was read, and standard error.</returns>
    public (int ExitCode, T Out, string Error) Run<T>(string folder, IEnumerable<string> arguments, Func<Stream, T> read)
    {
        var start = new ProcessStartInfo(program, [.. Safeguards, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in OfAnotherRepository) start.Environment.Remove(name);
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        // A repository may keep other objects in the place of those that are asked for.
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        using var process = Process.Start(start)!;
        using var end = interrupted.Register(() => End(process));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = read(process.StandardOutput.BaseStream);
        process.WaitForExit();
        interrupted.ThrowIfCancellationRequested();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
