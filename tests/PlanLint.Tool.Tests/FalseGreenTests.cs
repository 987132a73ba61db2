using System.Text;
using System.Text.RegularExpressions;
using PlanLint.Tests;

namespace PlanLint.Tool.Tests;

/// <summary>
/// The faults of well-known checkers that DESIGN names: each in every format that the tool has, on the installed tool. A new format is
/// tested from its first day, for the formats are those that the tool itself lists.
/// </summary>
public sealed partial class FalseGreenTests(InstalledTool installed)
{
    private const string Faulty = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训\n";

    /// <summary>Case, exit code, arguments. The good plan has nothing that closes the gate.</summary>
    private static readonly (string Case, int ExitCode, string[] Arguments)[] Cases =
    [
        ("没有问题 Nothing wrong", 0, ["good.plan.yaml"]),
        ("有错误 Errors", 1, ["faulty.plan.yaml"]),
        ("文件不存在 A missing file", 2, ["missing.plan.yaml"]),
        ("两个文件少一个 One of two files missing", 2, ["good.plan.yaml", "missing.plan.yaml"]),
        ("没有文件匹配 A glob that matches nothing", 2, ["none-*.plan.yaml"]),
        ("空文件夹 A folder without plans", 2, ["empty"]),
        ("解不了码的文件 An undecodable file", 2, ["good.plan.yaml", "garbled.plan.yaml"]),
        ("GB18030 文件照样检查 A GB18030 file is checked", 1, ["gb18030.plan.yaml"]),
        ("超过上限的大文件 A file over the limit", 2, ["good.plan.yaml", "large.plan.yaml"]),
        ("没有内容的文件 A file with nothing to check", 2, ["good.plan.yaml", "nothing.plan.yaml"]),
        ("读不下去的文件 A broken file", 2, ["good.plan.yaml", "broken.plan.yaml"]),
        ("没有这条规则 A rule that does not exist", 2, ["good.plan.yaml", "--select", "PL9999"]),
        ("没有这个选项 An option that does not exist", 2, ["good.plan.yaml", "--strct"]),
        ("配置写错 A wrong setting", 2, ["wrong/good.plan.yaml"]),
        ("读不到档案 A profile that is not there", 2, ["profile/good.plan.yaml"]),
    ];

    [Fact]
    public void No_format_is_green_when_something_is_wrong()
    {
        var folder = Filled();
        var formats = Formats(folder);
        formats.ShouldContain("sarif");
        foreach (var (what, exitCode, arguments) in Cases)
        {
            Parallel.ForEach(formats, new() { MaxDegreeOfParallelism = 2 }, format =>
            {
                var result = folder.RunDirectly([.. arguments, "-f", format]);
                result.ExitCode.ShouldBe(exitCode, $"{what}, -f {format}: {result.Out}{result.Error}");
            });
            SafetyTable.ShouldSay("greens", what, "全部 all", $"{exitCode}");
        }
    }

    /// <summary>A rule that never ran is no rule that passed.</summary>
    [Fact]
    public void A_rule_that_did_not_run_has_not_passed()
    {
        var folder = Filled();
        using var json = System.Text.Json.JsonDocument.Parse(folder.RunDirectly("broken.plan.yaml", "-f", "json").OutBytes);
        var outcomes = json.RootElement.GetProperty("files")[0].GetProperty("outcomes").EnumerateObject().ToList();
        outcomes.Count.ShouldBeGreaterThan(10);
        outcomes.Where(o => o.Name != "PL0001").ShouldAllBe(o => o.Value.GetProperty("outcome").GetString() != "passed" || o.Name.StartsWith("PL0", StringComparison.Ordinal));
        using var log = System.Text.Json.JsonDocument.Parse(folder.RunDirectly("broken.plan.yaml", "-f", "sarif").OutBytes);
        var run = log.RootElement.GetProperty("runs")[0];
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        run.GetProperty("properties").GetProperty("outcomes").GetProperty("files")[0].GetProperty("notChecked").EnumerateObject().Count().ShouldBeGreaterThan(10);
        SafetyTable.ShouldSay("greens", "没有运行的规则 A rule that did not run", "json, sarif", "2");
    }

    private static IReadOnlyList<string> Formats(ToolFolder folder)
    {
        var help = folder.RunDirectly("check", "--help", "--language", "en").Out;
        return [.. FormatNames().Match(help.ReplaceLineEndings(" ")).Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private ToolFolder Filled()
    {
        var folder = installed.NewFolder();
        var good = File.ReadAllText(Path.Combine(Repository.Root, "tests", "corpus", "clean.plan.yaml"));
        folder.Write(".git/HEAD", "");
        folder.Write("good.plan.yaml", good);
        folder.Write("faulty.plan.yaml", Faulty);
        folder.Write("broken.plan.yaml", "title: 方案\nactions: [");
        folder.Write("nothing.plan.yaml", "# 还没有写\n");
        folder.Write("garbled.plan.yaml", [0xFF, 0x80, 0x81, 0x0A, 0xFE]);
        folder.Write("gb18030.plan.yaml", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Faulty));
        folder.Write("wrong/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.PL1001.severity = fatal\n");
        folder.Write("wrong/good.plan.yaml", good);
        folder.Write("profile/.editorconfig", "root = true\n[*]\nplanlint_profile = missing.json\n");
        folder.Write("profile/good.plan.yaml", good);
        Directory.CreateDirectory(Path.Combine(folder.Folder, "empty"));
        using var large = File.Create(Path.Combine(folder.Folder, "large.plan.yaml"));
        large.SetLength((50L << 20) + 1);
        return folder;
    }

    [GeneratedRegex(@"Report format: (?<names>[a-z0-9, ]+);")]
    private static partial Regex FormatNames();
}
