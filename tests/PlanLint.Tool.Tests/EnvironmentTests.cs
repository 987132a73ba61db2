using PlanLint.Tests;

namespace PlanLint.Tool.Tests;

/// <summary>Odd machines find the same: not one byte of a log depends on language, time zone, home, terminal or the place of the files.</summary>
public sealed class EnvironmentTests(InstalledTool installed)
{
    private const string Plan = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动（İıſK）\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训，每年1,5人\n";

    /// <summary>Variables, with no value for one that is taken away.</summary>
    private static readonly (string Name, string? Value)[] Variables =
    [
        ("LANG", "C"), ("LC_ALL", "tr_TR.UTF-8"), ("LC_ALL", "de_DE"), ("LC_ALL", "POSIX"), ("TZ", "Pacific/Kiritimati"), ("TZ", "no/such"), ("TZ", ":"), ("HOME", null), ("HOME", "/nonexistent"), ("HOME", "/proc"),
        ("TMPDIR", "/nonexistent"), ("TERM", "dumb"), ("TERM", null), ("COLUMNS", "1"), ("LINES", "1"), ("NO_COLOR", "1"), ("PATH", null),
        ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "1"), ("DOTNET_gcServer", "1"), ("DOTNET_TieredCompilation", "0"),
    ];

    private static readonly string[] Folders =
    [
        "with space", "方案 草稿", "😀👨‍👩‍👧", "a#b%20c&d", "[brackets]{x}", "-dash", "'quote\"", "e\u0301", string.Concat(Enumerable.Repeat("很长的文件夹名字/", 20)) + "x",
    ];

    [Fact]
    public void Not_one_byte_depends_on_the_variables_of_the_machine()
    {
        var folder = installed.NewFolder();
        folder.Write("a.plan.yaml", Plan);
        var usual = Run(folder);
        usual.ExitCode.ShouldBe(1, usual.Error);
        foreach (var (name, value) in Variables)
        {
            var result = Run(folder with { Environment = value is null ? folder.Environment.Remove(name) : folder.Environment.SetItem(name, value) });
            result.ExitCode.ShouldBe(1, $"{name}={value}: {result.Error}");
            result.Out.ShouldBe(usual.Out, $"{name}={value}");
        }

        SafetyTable.ShouldSay("threads", "环境变量 Variables of the machine", $"{Variables.Length}", "每个字节相同 the same bytes");
    }

    [Fact]
    public void Not_one_byte_depends_on_where_the_files_lie()
    {
        var folder = installed.NewFolder();
        folder.Write("a.plan.yaml", Plan);
        var usual = Run(folder).Out;
        foreach (var name in Folders)
        {
            folder.Write($"{name}/a.plan.yaml", Plan);
            folder.Write($"{name}/.git/HEAD", "");
            var there = folder with { Folder = Path.Combine(folder.Folder, name) };
            Run(there).Out.ShouldBe(usual, name);
            var named = folder.RunDirectly($"./{name}/a.plan.yaml", "-f", "text");
            named.ExitCode.ShouldBe(1, named.Out + named.Error);
            named.Out.ShouldContain($"{name}/a.plan.yaml(1,8): error PL1001".Replace("👨‍👩‍👧", "👨‍👩‍👧", StringComparison.Ordinal));
        }

        SafetyTable.ShouldSay("threads", "路径 Paths: spaces, Chinese, emoji, 260+ characters", $"{Folders.Length}", "每个字节相同 the same bytes");
    }

    private static ToolResult Run(ToolFolder folder) => folder.RunDirectly("a.plan.yaml", "-f", "json");
}
