using PlanLint.Tests;

namespace PlanLint.Tool.Tests;

/// <summary>Broken machines: what cannot be written or read is a sentence and an exit code, and what was there stays.</summary>
public sealed class FaultTests(InstalledTool installed)
{
    private const string Plan = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训\n";

    /// <summary>Fault, line of a shell, exit code, words on standard error. The line runs in a folder with a plan and an old report.</summary>
    public static TheoryData<string, string, int, string> Faults => new()
    {
        { "标准输出写满 Disk full on stdout", "$LINT a.plan.yaml -f json > /dev/full", 2, "没有写完" },
        { "标准输出写满 Disk full on stdout, convert", "$LINT convert a.plan.yaml > /dev/full", 2, "没有写完" },
        { "报告写满 Disk full in a report", "trap '' XFSZ; ulimit -f 1; $LINT a.plan.yaml -f sarif=old.sarif", 2, "写不进“old.sarif”，原有的内容没有改动" },
        { "转换写满 Disk full in convert", "trap '' XFSZ; ulimit -f 1; $LINT convert large.csv --force -o old.yaml", 2, "写不进“old.yaml”，原有的内容没有改动" },
        { "设备写满 Full device", "$LINT a.plan.yaml -f sarif=/dev/full", 2, "写不进" },
        { "只读的报告 Read-only report", "chmod 444 old.sarif; $LINT a.plan.yaml -f sarif=old.sarif", 2, "写不进“old.sarif”" },
        { "只读的转换结果 Read-only conversion", "chmod 444 old.yaml; $LINT convert a.plan.yaml --force -o old.yaml", 2, "写不进“old.yaml”" },
        { "报告的位置是文件夹 A folder in its place", "$LINT a.plan.yaml -f sarif=folder", 2, "写不进“folder”" },
        { "文件夹是文件 A file for a folder", "$LINT a.plan.yaml -f sarif=a.plan.yaml/out.sarif", 2, "写不进" },
        { "管道的读者走了 Broken pipe on stdout", "{ $LINT a.plan.yaml -f json; echo \"code $?\" >&2; } | head -c 1", 0, "code 1" },
        { "没有标准错误 Closed stderr", "$LINT a.plan.yaml missing.plan.yaml 2>&-", 2, "" },
        { "标准错误写满 Full stderr", "$LINT missing.plan.yaml -f json 2> /dev/full", 2, "" },
        { "没有标准输入 Closed stdin", "$LINT a.plan.yaml <&-", 1, "用时" },
        { "没有标准输出 Closed stdout", "$LINT a.plan.yaml -f sarif=new.sarif -q >&-", 1, "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_a_sentence_and_an_exit_code(string fault, string line, int exitCode, string says)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "These faults are made with a Linux shell.");
        // Memory that is written and run at once is a file to the system, which ulimit -f would forbid.
        var folder = installed.NewFolder().With("DOTNET_EnableWriteXorExecute", "0").With("DOTNET_EnableDiagnostics", "0");
        folder.Write("a.plan.yaml", Plan);
        folder.Write("large.csv", "重点行动,主要任务,主要内容\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"农民科学素质提升行动,任务{i},每年培训{i}人次。\n")));
        var old = new[] { folder.Write("old.sarif", "old"), folder.Write("old.yaml", "old") };
        Directory.CreateDirectory(Path.Combine(folder.Folder, "folder"));
        var result = folder.Shell(line);
        result.ExitCode.ShouldBe(exitCode, result.Out + result.Error);
        result.Error.ShouldContain(says);
        result.Error.ShouldNotContain("   at ");
        result.Error.ShouldNotContain("Unhandled");
        old.ShouldAllBe(f => File.ReadAllText(f) == "old");
        Directory.GetFileSystemEntries(folder.Folder).Select(Path.GetFileName).Where(n => n is not "new.sarif").Order(StringComparer.Ordinal)
            .ShouldBe(["a.plan.yaml", "folder", "large.csv", "old.sarif", "old.yaml"]);
        SafetyTable.ShouldSay("faults", fault, "1", $"{(fault.Contains("pipe", StringComparison.Ordinal) ? "程序退出码 1 the program's exit code 1" : $"退出码 exit code {exitCode}")}；原有文件不变，没有残余 old files intact, nothing left behind");
    }
}
