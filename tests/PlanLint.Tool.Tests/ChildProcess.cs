using System.Collections.Immutable;
using System.Diagnostics;

namespace PlanLint.Tool.Tests;

/// <summary>A program, where it runs, what it is given. It ends, or it is ended after <see cref="Limit"/>.</summary>
internal sealed record ChildProcess(string Program, string Folder, ImmutableDictionary<string, string> Environment)
{
    public byte[] Input { get; init; } = [];

    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Standard input is always closed after <see cref="Input"/>: nothing can wait for a keyboard.</summary>
    /// <exception cref="TimeoutException">The program did not end in time; it and its children were ended.</exception>
    public async Task<ToolResult> Run(IReadOnlyCollection<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var clock = new CancellationTokenSource(Limit);
        try
        {
            var output = ReadAll(process.StandardOutput.BaseStream, clock.Token);
            var error = ReadAll(process.StandardError.BaseStream, clock.Token);
            await Write(process.StandardInput.BaseStream, Input, clock.Token);
            await process.WaitForExitAsync(clock.Token);
            return new ToolResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{Program} {string.Join(' ', arguments)}' did not end within {Limit}.");
        }
    }

    private static async Task<byte[]> ReadAll(Stream stream, CancellationToken token)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, token);
        return bytes.ToArray();
    }

    private static async Task Write(Stream stream, byte[] input, CancellationToken token)
    {
        try
        {
            await using (stream)
                await stream.WriteAsync(input, token);
        }
        catch (IOException)
        {
            // A program may end without reading what it was given.
        }
    }
}
