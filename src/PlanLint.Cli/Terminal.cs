using System.Text;
using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>What a program gets from outside. Tests give their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    /// <summary>Full path of the working directory.</summary>
    public required string Folder { get; init; }

    /// <summary>Value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The day it is, in UTC.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Whether standard output is a screen that a person looks at.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Whether standard error is one.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>Set when the user wants no more.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>The rules to check with; null for the built-in ones.</summary>
    public Engine.RuleSet? Rules { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(CancellationToken interrupted) =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), new StreamWriter(new ForgivingStream(Console.OpenStandardError()), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" })
        {
            Folder = Directory.GetCurrentDirectory(),
            Environment = System.Environment.GetEnvironmentVariable,
            IsScreen = !Console.IsOutputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
            Interrupted = interrupted,
        };

    /// <summary>Full path of the first program of that name on the PATH; null when there is none. Folders that are relative are passed over: they may be the repository's own.</summary>
    /// <param name="name">Without an extension.</param>
    public string? FindProgram(string name) => (Environment("PATH") ?? "").Split(Path.PathSeparator).Select(folder => ProgramIn(folder, name)).FirstOrDefault(path => path is not null);

    /// <summary>Full path of a program in a folder; null when it is not there, or the folder is null or relative.</summary>
    /// <param name="folder">A folder, as a variable names it.</param>
    /// <param name="name">Without an extension.</param>
    public static string? ProgramIn(string? folder, string name)
    {
        if (!Path.IsPathFullyQualified(folder ?? "")) return null;
        var path = Path.Combine(folder!, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Writes text to standard output as UTF-8, whatever the code page of the console.</summary>
    public void Write(string text) => Write(stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes to standard output. A reader that has seen enough and closed the pipe is no trouble.</summary>
    /// <exception cref="UsageException">Standard output cannot be written, for example because the disk is full.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            // Not disposed: standard output stays open.
            var buffer = new BufferedStream(new InterruptibleStream(Out, Interrupted), 1 << 16);
            write(buffer);
            buffer.Flush();
        }
        catch (IOException e) when (BrokenPipe.Is(e))
        {
        }
        catch (IOException e)
        {
            throw new UsageException(Message.Of($"结果没有写完：{e.Message}", $"The output could not be written: {e.Message}"));
        }
    }
}
