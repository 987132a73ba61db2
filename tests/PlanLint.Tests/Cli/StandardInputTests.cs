using System.Text;

namespace PlanLint.Tests.Cli;

/// <summary><c>-</c> with <c>--stdin-filename</c>, as editors call it: the name decides everything that a file's own name would.</summary>
public sealed class StandardInputTests
{
    [Fact]
    public void Settings_are_those_of_the_folder_of_the_name()
    {
        using var tool = Given(Tool.Faulty);
        tool.Folder.Write("方案/.editorconfig", "[草稿.plan.yaml]\ndotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.PL1001.severity = warning\n");
        var (exitCode, output, error) = tool.Run("-", "--stdin-filename", "方案/草稿.plan.yaml");
        exitCode.ShouldBe(0, error);
        output.ShouldContain("方案/草稿.plan.yaml(1,8): warning PL1001: ");
        output.ShouldNotContain("PL3001");
        tool.Run("-", "--stdin-filename", "草稿.plan.yaml").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void The_syntax_is_that_of_the_name()
    {
        using var tool = Given(File.ReadAllText(Repository.PathOf("samples/one-plan/qingshi.md")));
        tool.Run("-", "--stdin-filename", "报送稿.md").Out.ShouldContain("error PL3007");
        tool.Run("-", "--stdin-filename", "报送稿.plan.json").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void It_stands_for_the_file_of_that_name_and_other_files_are_checked_too()
    {
        using var tool = Given(Tool.Clean);
        tool.Folder.Write("a.plan.yaml", Tool.Faulty).Write("b.plan.yaml", Tool.Faulty);
        var output = tool.Run("-", ".", "--stdin-filename", "a.plan.yaml").Out;
        output.ShouldNotContain("a.plan.yaml(");
        output.ShouldContain("b.plan.yaml(1,8): error PL1001");
        output.ShouldContain("检查了 2 个文件");
    }

    [Fact]
    public void Nothing_on_standard_input_does_not_pass()
    {
        using var tool = Given("");
        tool.Run("-", "--stdin-filename", "a.plan.yaml").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("文件是空的"));
    }

    [Theory]
    [InlineData("方案/", "是文件夹")]
    [InlineData(".", "是文件夹")]
    [InlineData("", "--stdin-filename")]
    public void A_name_that_is_none_is_one_sentence(string name, string said)
    {
        using var tool = Given(Tool.Clean);
        var (exitCode, output, error) = tool.Run("-", "--stdin-filename", name);
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(said);
    }

    [Fact]
    public void A_name_without_standard_input_is_said()
    {
        using var tool = Given(Tool.Clean);
        tool.Folder.Write("a.plan.yaml", Tool.Clean);
        tool.Run(".", "--stdin-filename", "a.plan.yaml").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("只和 - 一起用"));
    }

    private static Tool Given(string text) => new() { Input = Encoding.UTF8.GetBytes(text) };
}
