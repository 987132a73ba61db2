using System.Text;
using PlanLint.Engine;
using PlanLint.Reports;

namespace PlanLint.Tests.Cli;

/// <summary>Exit codes are the same whatever the report: nothing unchecked passes, in no format.</summary>
public sealed class ExitCodeTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    public static MatrixTheoryData<string, string> Cases => new(
        ReportFormats.Names,
        [
            "0 clean.plan.yaml",
            "1 faulty.plan.yaml",
            "1 clean.plan.yaml faulty.plan.yaml",
            "1 good",
            "1 good/*.plan.yaml",
            "2 .",
            "2 *.plan.yaml",
            "0 faulty.plan.yaml --fail-on never",
            "0 warning.plan.yaml",
            "1 warning.plan.yaml --fail-on warning",
            "1 warning.plan.yaml --max-warnings 0",
            "0 warning.plan.yaml --max-warnings 1",
            "0 faulty.plan.yaml --select PL4*",
            "0 faulty.plan.yaml --ignore Responsibility,PL2001",
            "0 gb18030.plan.yaml",
            "2 gb18030.plan.yaml --encoding utf-8",
            "2 missing.plan.yaml",
            "2 clean.plan.yaml missing.plan.yaml",
            "2 faulty.plan.yaml missing.plan.yaml",
            "2 nothing-*.plan.yaml",
            "2 empty",
            "2 broken.plan.yaml",
            "2 clean.plan.yaml broken.plan.yaml",
            "2 nothing.plan.yaml",
            "2 notes.txt",
            "2 clean.plan.yaml --foo",
            "2 clean.plan.yaml --select PL9999",
            "2 clean.plan.yaml --fail-on often",
            "2 clean.plan.yaml --max-warnings many",
            "2 clean.plan.yaml --jobs 0",
            "0 faulty.plan.yaml --fail-on never --max-warnings 99",
            "1 faulty.plan.yaml --fail-on never --max-warnings 0",
            "1 warning.plan.yaml --fail-on info",
            "1 warning.plan.yaml --severity error --max-warnings 0",
            "2 warning.plan.yaml missing.plan.yaml --fail-on never --max-warnings 0",
            "2 clean.plan.yaml --sarif-profile gitlab",
            "2 clean.plan.yaml --sarif-category a//b",
            "2 clean.plan.yaml --sarif-base plans",
            "2 clean.plan.yaml --sarif-base /plans",
            "2 clean.plan.yaml --sarif-base javascript://a/b",
            "2 clean.plan.yaml --sarif-base https://user:word@a.example/",
            "2 clean.plan.yaml --sarif-base https://a.example/?b=c",
            "2 clean.plan.yaml --link-base plans",
            "2 clean.plan.yaml --link-base javascript:alert(1)",
            "2 clean.plan.yaml --link-base https://a.example/b?c=d",
            "2 clean.plan.yaml --max-warnings -1",
        ]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_exit_code_does_not_depend_on_the_format(string format, string line)
    {
        using var tool = Filled();
        var words = line.Split(' ');
        var (exitCode, output, error) = tool.Run([.. words[1..], "-f", format]);
        exitCode.ShouldBe(words[0][0] - '0', $"{output}\n{error}");
        error.ShouldNotContain("   at ");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_rule_that_fails_is_named_and_nothing_passes(string format)
    {
        using var tool = new Tool { Rules = RuleSet.Of(typeof(ThrowingRule)) };
        tool.Folder.Write("clean.plan.yaml", Tool.Clean);
        var (exitCode, output, _) = tool.Run("clean.plan.yaml", "-f", format);
        exitCode.ShouldBe(2);
        output.ShouldContain("PL1001");
        output.ShouldContain("no answer for");
    }

    [Fact]
    public void A_folder_named_like_a_plan_hides_no_finding_of_others()
    {
        using var tool = Filled();
        tool.Folder.Folder("folder.plan.yaml");
        var (exitCode, output, _) = tool.Run("folder.plan.yaml", "faulty.plan.yaml");
        exitCode.ShouldBe(2);
        output.ShouldContain("PL1001");
    }

    private static Tool Filled()
    {
        var tool = new Tool();
        tool.Folder.Write("clean.plan.yaml", Tool.Clean).Write("faulty.plan.yaml", Tool.Faulty).Write("broken.plan.yaml", "title: 方案\nactions: [").Write("notes.txt", "记录").Folder("empty").Write("good/a.plan.yaml", Tool.Clean).Write("good/b.plan.yaml", Tool.Faulty);
        tool.Folder.Write("warning.plan.yaml", Tool.Clean.Replace("[县教育局, 团县委]", "[县教育局, 县教育局]", StringComparison.Ordinal));
        tool.Folder.Write("nothing.plan.yaml", "# 还没有写\n");
        File.WriteAllBytes(tool.Folder.PathOf("gb18030.plan.yaml"), CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Tool.Clean));
        return tool;
    }
}
