using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PlanLint.Benchmarks.Scale;

/// <summary>Runs programs as whole processes and says what they cost.</summary>
internal static class MeasuredProcess
{
    /// <summary>Beyond this a median is not worth the waiting.</summary>
    public const double EnoughSeconds = 80;

    private const int MostKept = 1 << 20;

    /// <summary>Medians of several runs; of fewer where they take long.</summary>
    /// <exception cref="InvalidOperationException">A run did not end in time, or with an exit code above 1.</exception>
    public static Measurement Median(Launch launch, int repeat) => Measurement.MedianOf(Runs(launch, repeat));

    /// <summary>Several runs; fewer where they take long.</summary>
    /// <exception cref="InvalidOperationException">A run did not end in time, or with an exit code above 1.</exception>
    public static IReadOnlyList<Measurement> Runs(Launch launch, int repeat)
    {
        var runs = new List<Measurement>();
        do runs.Add(Run(launch));
        while (runs.Count < repeat && runs.Sum(r => r.Seconds) < EnoughSeconds);
        return runs;
    }

    /// <inheritdoc cref="Median"/>
    public static Measurement Run(Launch launch)
    {
        var start = new ProcessStartInfo(launch.Program, launch.Words)
        {
            WorkingDirectory = launch.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in launch.Variables) start.Environment[name] = value;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (Drain(process.StandardOutput.BaseStream), Drain(process.StandardError.BaseStream));
        var peak = 0L;
        // The kernel keeps the mark of high water, so that only what grows in the last few milliseconds can be missed.
        while (!process.WaitForExit((int)Math.Clamp(clock.ElapsedMilliseconds / 100, 5, 50)))
        {
            peak = Math.Max(peak, Peak(process));
            if (clock.Elapsed < launch.Limit) continue;
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"'{launch}' did not end within {launch.Limit}.");
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var result = new Measurement(seconds, peak) { ExitCode = process.ExitCode, Output = output.Result, Error = error.Result };
        return result.ExitCode is 0 or 1 ? result : throw new InvalidOperationException($"'{launch}' ended with exit code {result.ExitCode}.\n{result.Output}\n{result.Error}");
    }

    private static long Peak(Process process)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return HighWater($"/proc/{process.Id}/status");
            process.Refresh();
            return Math.Max(process.PeakWorkingSet64, process.WorkingSet64);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static long HighWater(string status)
    {
        var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads to the end, so that nothing waits for us, and keeps the beginning.</summary>
    private static Task<string> Drain(Stream stream) => Task.Factory.StartNew(
        () =>
        {
            var kept = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                if (kept.Length < MostKept) kept.Write(buffer, 0, count);
            }

            return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
