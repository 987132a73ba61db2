using System.Diagnostics;
using PlanLint.Tests.Cli;

namespace PlanLint.Tests.Attacks;

/// <summary>Whatever a file is made to do, it is refused with a reason or read as any other; nothing runs, nothing else is read or written, and the other file is checked.</summary>
public sealed class HostileFileTests
{
    /// <summary>Words of the file that many of them point at.</summary>
    private const string Secret = "Permission is hereby granted";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<int, string> Files => [.. HostileFiles.All.Index().Select(f => new TheoryDataRow<int, string>(f.Index, f.Item.ToString()))];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_does_no_harm(int number, string what)
    {
        var file = HostileFiles.All[number];
        using var tool = new Tool();
        tool.Folder.Write(".git/HEAD").Write("clean.plan.yaml", Tool.Clean);
        File.WriteAllBytes(tool.Folder.PathOf(file.Name), file.Bytes());
        var clock = Stopwatch.StartNew();
        var (exitCode, output, error) = tool.Run(file.Name, "clean.plan.yaml", "-f", "full", "--severity", "info");
        var converted = tool.Run("convert", file.Name);
        clock.Elapsed.ShouldBeLessThan(Patience, what);
        (output + error).ShouldNotContain("   at ");
        output.ShouldContain("检查了 2 个文件");
        if (file.Says is { } says)
        {
            exitCode.ShouldBe(2, output);
            output.ShouldContain(says);
        }
        else
        {
            exitCode.ShouldBeOneOf(0, 1);
            converted.ExitCode.ShouldBe(0, converted.Error);
        }

        foreach (var text in new[] { output, error, converted.Out, converted.Error })
        {
            text.ShouldNotContain(Secret);
            text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
            text.ShouldNotContain("##vso[");
            text.ShouldNotContain("##[");
        }

        Directory.GetFileSystemEntries(tool.Folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(new[] { ".git", "HEAD", "clean.plan.yaml", file.Name }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_counts_them()
    {
        foreach (var kind in HostileFiles.All.GroupBy(f => f.Kind, StringComparer.Ordinal))
        {
            var refused = kind.Count(f => f.Says is not null);
            SafetyTable.ShouldSay("hostile", kind.Key, $"{kind.Count()}", $"{refused} 个说明原因、退出码 2，{kind.Count() - refused} 个照常读取；没有执行、外读、外写 {refused} refused with a reason, {kind.Count() - refused} read as any other; nothing ran, nothing else was read or written");
        }
    }
}
