namespace PlanLint.Tool.Tests;

/// <summary>Whatever an office sends: the readers and their libraries come with the tool.</summary>
public sealed class SyntaxTests(InstalledTool installed)
{
    public static TheoryData<string> Endings => [".plan.yaml", ".plan.json", ".csv", ".md", ".html", ".txt", ".xlsx", ".docx", ".pdf"];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Each_file_is_checked_and_converted(string ending)
    {
        var folder = installed.NewFolder();
        folder.Write($"报送稿{ending}", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "one-plan", $"qingshi{ending}")));
        var check = folder.Run($"报送稿{ending}");
        check.ExitCode.ShouldBe(1, check.Out + check.Error);
        check.Out.ShouldContain("error PL3007: 总数是“3000人次”");
        folder.Run("convert", $"报送稿{ending}", "-o", "转换.plan.yaml").ExitCode.ShouldBe(0);
        folder.Run("convert", $"报送稿{ending}", "-o", "转换.plan.yaml").ExitCode.ShouldBe(2);
        var converted = folder.Run("转换.plan.yaml");
        converted.ExitCode.ShouldBe(1, converted.Out + converted.Error);
        converted.Out.ShouldContain("error PL3007: 总数是“3000人次”");
    }
}
