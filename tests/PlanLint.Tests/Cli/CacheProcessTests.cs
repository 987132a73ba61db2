using System.Diagnostics;

namespace PlanLint.Tests.Cli;

/// <summary>Real processes that share a cache, some of them killed in the middle.</summary>
public sealed class CacheProcessTests
{
    private const int Kills = 5;

    [Fact]
    public void Two_processes_share_a_folder_and_killed_ones_damage_nothing()
    {
        using var cached = new CachedTool();
        for (var i = 0; i < 40; i++) cached.Folder.Write($"{i:00}.plan.yaml", Tool.Faulty.Replace("500", $"{i}", StringComparison.Ordinal).Replace("青石县", $"青石{i}县", StringComparison.Ordinal));
        var clock = Stopwatch.StartNew();
        var without = Output(Start(cached, "--no-cache"));
        var usual = clock.Elapsed;
        var random = new Random(1);
        for (var i = 0; i < Kills; i++)
        {
            foreach (var result in cached.Results.Where(_ => random.Next(2) == 0)) File.Delete(result);
            using var killed = Start(cached, "--cache");
            using var other = Start(cached, "--cache");
            // Most of them where the writing is.
            Thread.Sleep(usual * (0.5 + (random.NextDouble() * 0.5)));
            killed.Kill();
            Output(other).ShouldBe(without);
            killed.WaitForExit();
        }

        Output(Start(cached, "--cache")).ShouldBe(without);
        cached.Count().ShouldBe((40, 0));
        SafetyTable.ShouldSay("threads", "进程共用缓存 Processes that share a cache, half of them killed", $"{2 * Kills}", "每个字节相同 the same bytes");
    }

    private static Process Start(CachedTool cached, string word)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dotnet-plan-lint.dll"), word, "-q"])
        {
            WorkingDirectory = cached.Folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in cached.Tool.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string Output(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return $"{process.ExitCode}\n{output}{error.GetAwaiter().GetResult()}";
        }
    }
}
