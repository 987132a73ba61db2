using System.Diagnostics;
using PlanLint.Tests;

namespace PlanLint.Tool.Tests;

/// <summary>Processes that end in the middle of their work, by force or by Ctrl+C.</summary>
public sealed class KillTests(InstalledTool installed)
{
    private const int Kills = 100;

    /// <summary>Half of the kills write a report, half convert. Whenever the process dies, the file is the old one or the new one.</summary>
    [Fact]
    public void A_process_that_is_killed_damages_no_file()
    {
        var folder = installed.NewFolder();
        folder.Write("large.csv", "重点行动,主要任务,主要内容\n" + string.Concat(Enumerable.Range(0, 800).Select(i => $"农民科学素质提升行动,任务{i},每年培训{i}人次。\n")));
        string[][] works = [["large.csv", "-q", "-f", "sarif=0.out"], ["convert", "large.csv", "--force", "-o", "1.yaml"]];
        string[] outputs = ["0.out", "1.yaml"];
        var clock = Stopwatch.StartNew();
        var whole = works.Select((work, i) =>
        {
            using var process = Start(folder, work);
            process.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder.Folder, outputs[i]));
        }).ToList();
        var usual = clock.Elapsed.TotalMilliseconds / works.Length;
        var random = new Random(1);
        var damaged = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var which = kill % works.Length;
            var output = Path.Combine(folder.Folder, outputs[which]);
            File.WriteAllText(output, "old");
            using var process = Start(folder, works[which]);
            // Most of them at the end, where the writing is.
            Thread.Sleep((int)(usual * (0.3 + (random.NextDouble() * 0.8))));
            process.Kill();
            process.WaitForExit();
            var left = File.ReadAllBytes(output);
            if (!left.AsSpan().SequenceEqual("old"u8) && !left.AsSpan().SequenceEqual(whole[which])) damaged++;
            // Only a hidden temporary file may be left, which nothing takes for a plan.
            foreach (var other in Directory.GetFiles(folder.Folder).Where(f => Path.GetFileName(f) is not ("large.csv" or "0.out" or "1.yaml")))
            {
                Path.GetFileName(other).ShouldStartWith($".{outputs[which]}.");
                File.Delete(other);
            }
        }

        damaged.ShouldBe(0);
        SafetyTable.ShouldSay("faults", "强行结束进程 Killed at random points", $"{Kills}", $"{damaged} 个文件受损 damaged files");
    }

    /// <summary>Standard input stays open, so that the process is in the middle of its work for as long as the test wants.</summary>
    [Theory]
    [InlineData("check", "-", "-f", "sarif=old.out")]
    [InlineData("check", "-", "-f", "json")]
    [InlineData("convert", "-", "--force", "-o", "old.yaml")]
    public void Ctrl_C_ends_it_in_good_order(params string[] work)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Ctrl+C is sent with kill.");
        var folder = installed.NewFolder();
        var old = new[] { folder.Write("old.out", "old"), folder.Write("old.yaml", "old") };
        using var process = Start(folder, work);
        process.StandardInput.Write("title: 青石县实施方案\n");
        process.StandardInput.Flush();
        // Until the handler is there Ctrl+C ends the process the hard way, with the same exit code in a shell.
        Thread.Sleep(TimeSpan.FromSeconds(3));
        using (var kill = Process.Start("/bin/kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue();
        process.ExitCode.ShouldBe(130, error);
        error.ShouldBe("已中断，检查没有完成。\n");
        process.StandardOutput.ReadToEnd().ShouldBeEmpty();
        old.ShouldAllBe(f => File.ReadAllText(f) == "old");
        Directory.GetFiles(folder.Folder).Length.ShouldBe(2);
        SafetyTable.ShouldSay("faults", $"Ctrl+C：`{string.Join(' ', work)}`", "1", "退出码 exit code 130；原有文件不变，没有残余 old files intact, nothing left behind");
    }

    private static Process Start(ToolFolder folder, string[] arguments)
    {
        var start = new ProcessStartInfo(folder.Program.File, [.. folder.Program.Words, .. arguments])
        {
            WorkingDirectory = folder.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in folder.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
