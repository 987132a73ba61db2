using PlanLint.Tests.Samples.OnePlan;

namespace PlanLint.Tests.Cli;

public sealed class ConvertTests
{
    private const string Csv = "青石县任务分工表,,,\n重点行动,主要任务,主要内容,牵头单位\n农民科学素质提升行动,开展培训,每年培训500人次。,县农业农村局\n,,办好夜校。,\n";

    private const string Yaml = """
        # 由 dotnet plan-lint convert 从“报送稿.csv”转换而来。
        # 读取时的假定，请对照原文核对：
        # - 3,28 行动“农民科学素质提升行动”中有 1 行的单位是空白，按合并单元格沿用了上面的单位。
        title: 青石县任务分工表
        jurisdiction: 青石县
        actions:
          - action: 农民科学素质提升行动
            lead: [县农业农村局]
            tasks:
              - task: 开展培训
                rows:
                  - 每年培训500人次。
                  - 办好夜校。

        """;

    [Fact]
    public void Without_an_output_the_plan_goes_to_the_screen_and_assumptions_to_standard_error()
    {
        using var tool = new Tool();
        tool.Folder.Write("报送稿.csv", Csv);
        var (exitCode, output, error) = tool.Run("convert", "报送稿.csv");
        exitCode.ShouldBe(0);
        output.ShouldBe(Yaml);
        error.ShouldBe("报送稿.csv(3,28): 行动“农民科学素质提升行动”中有 1 行的单位是空白，按合并单元格沿用了上面的单位。\n");
        tool.Run("convert", "报送稿.csv").Out.ShouldBe(output);
    }

    [Fact]
    public void The_output_is_written_once_and_only_again_by_force()
    {
        using var tool = new Tool();
        tool.Folder.Write("报送稿.csv", Csv);
        tool.Run("convert", "报送稿.csv", "-o", "out/报送稿.plan.yaml").ExitCode.ShouldBe(0);
        var path = Path.Combine(tool.Folder.Path, "out/报送稿.plan.yaml");
        File.ReadAllText(path).ShouldBe(Yaml);
        File.WriteAllText(path, "mine");
        var (exitCode, _, error) = tool.Run("convert", "报送稿.csv", "-o", "out/报送稿.plan.yaml");
        (exitCode, File.ReadAllText(path)).ShouldBe((2, "mine"));
        error.ShouldContain("已经存在，没有改动；要覆盖请加 --force。");
        tool.Run("convert", "报送稿.csv", "-o", "out/报送稿.plan.yaml", "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(path).ShouldBe(Yaml);
        Directory.GetFiles(Path.Combine(tool.Folder.Path, "out")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_name_in_json_gives_the_same_plan_in_json()
    {
        using var tool = new Tool();
        tool.Folder.Write("报送稿.csv", Csv);
        tool.Run("convert", "报送稿.csv", "-o", "报送稿.plan.json").ExitCode.ShouldBe(0);
        var back = tool.Run("convert", "报送稿.plan.json");
        back.ExitCode.ShouldBe(0);
        Body(back.Out).ShouldBe(Body(Yaml));
    }

    [Theory]
    [InlineData("报送稿.csv", "“报送稿.csv”应当以 .plan.yaml 或 .plan.json 结尾")]
    [InlineData("plan.yaml", "就是要转换的文件")]
    [InlineData("out.docx", "应当以 .plan.yaml 或 .plan.json 结尾")]
    public void The_output_must_be_another_plan_file(string output, string reason)
    {
        using var tool = new Tool();
        tool.Folder.Write("plan.yaml", Tool.Clean);
        var (exitCode, _, error) = tool.Run("convert", "plan.yaml", "-o", output, "--force");
        exitCode.ShouldBe(2);
        error.ShouldContain(reason);
        File.ReadAllText(Path.Combine(tool.Folder.Path, "plan.yaml")).ShouldBe(Tool.Clean);
    }

    [Theory]
    [InlineData("notes.txt", "只是一些记录。", "文件里没有可转换的方案。")]
    [InlineData("broken.json", "{", "JSON 写法有误")]
    [InlineData("missing.csv", null, "文件不见了")]
    public void What_holds_no_plan_gives_no_file(string name, string? text, string reason)
    {
        using var tool = new Tool();
        if (text is not null) tool.Folder.Write(name, text);
        var (exitCode, output, error) = tool.Run("convert", name, "-o", "out.plan.yaml");
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain(reason);
        File.Exists(Path.Combine(tool.Folder.Path, "out.plan.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void What_could_not_be_read_is_said_and_the_exit_code_is_2()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.csv", Csv.Replace("办好夜校。", new string('长', 10_001), StringComparison.Ordinal));
        var (exitCode, output, error) = tool.Run("convert", "a.csv");
        exitCode.ShouldBe(2);
        error.ShouldContain("超过 10000 的上限");
        output.ShouldContain("# 没有读进来的内容：\n# - 4,3 ");
        output.ShouldContain("每年培训500人次。");
    }

    [Fact]
    public void Standard_input_is_recognised_by_its_content()
    {
        using var tool = new Tool { Input = OnePlanFiles.All()[".docx"] };
        var (exitCode, output, _) = tool.Run("convert", "-", "--language", "en");
        exitCode.ShouldBe(0);
        output.ShouldStartWith("# Converted from standard input by dotnet plan-lint convert.\ntitle: 青石县全民科学素质行动“十四五”任务分工表\n");
    }

    [Fact]
    public void Comments_cannot_be_left_by_a_name()
    {
        using var tool = new Tool();
        tool.Folder.Write("a\u2028title: x.csv", Csv);
        tool.Run("convert", "a\u2028title: x.csv").Out.ShouldStartWith("# 由 dotnet plan-lint convert 从“a\\u2028title: x.csv”转换而来。\n");
    }

    /// <summary>All nine samples are one plan, whatever they are converted from.</summary>
    [Fact]
    public void All_samples_become_the_same_file()
    {
        using var tool = new Tool();
        var expected = "";
        foreach (var (ending, bytes) in OnePlanFiles.All().OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            File.WriteAllBytes(Path.Combine(tool.Folder.Path, $"x{ending}"), bytes);
            var (exitCode, output, error) = tool.Run("convert", $"x{ending}");
            (exitCode, error).ShouldBe((0, ""), ending);
            if (expected.Length == 0) expected = Body(output);
            Body(output).ShouldBe(expected, ending);
        }
    }

    private static string Body(string yaml) => string.Join('\n', yaml.Split('\n').Where(l => !l.StartsWith('#')));
}
