using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class DoctorTests
{
    [Fact]
    public void All_is_well_and_each_file_says_how_it_is_read()
    {
        using var tool = new Tool();
        tool.Folder.Write("方案/a.plan.yaml", Tool.Clean).Write(".editorconfig", "root = true\n[*]\nplanlint_target_scope = task\n").Write("方案/.editorconfig", "[*]\n");
        File.WriteAllBytes(tool.Folder.PathOf("旧.plan.yaml"), Gb18030(Tool.Clean));
        File.Copy(Repository.PathOf("samples/one-plan/qingshi.docx"), tool.Folder.PathOf("稿.docx"));
        var (exitCode, output, error) = tool.Run("doctor");
        exitCode.ShouldBe(0, output + error);
        output.ShouldStartWith("PlanLint ");
        output.ShouldContain("会检查（3）：\n");
        output.ShouldContain("  方案/a.plan.yaml：YAML，UTF-8，档案 kxsz-2021，设置 方案/.editorconfig、.editorconfig\n");
        output.ShouldContain("  旧.plan.yaml：YAML，GB18030，档案 kxsz-2021，设置 .editorconfig\n");
        output.ShouldContain("  稿.docx：Word，档案 kxsz-2021，设置 .editorconfig\n");
        output.ShouldEndWith("一切正常：3 个文件都会检查。\n");
    }

    [Fact]
    public void Problems_come_first_and_mean_exit_code_2()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write("空.plan.yaml").Write("无行.plan.yaml", "title: 方案\n").Write("旧.xlsx", "<html><body>表</body></html>").Write(".editorconfig", "[*]\nplanlint_profle = x\n");
        var (exitCode, output, _) = tool.Run("doctor", ".", "缺.plan.yaml");
        exitCode.ShouldBe(2);
        output.ShouldContain("有问题，请先处理（5）：\n");
        output.ShouldContain("找不到“缺.plan.yaml”");
        output.ShouldContain(".editorconfig(2,1): error: 未知名称“planlint_profle”");
        output.ShouldContain("空.plan.yaml: error: 文件是空的");
        output.ShouldContain("旧.xlsx: error: 文件名的结尾是 .xlsx，内容却是 HTML");
        output.ShouldContain("没有可检查的行动、任务或内容行");
        output.IndexOf("有问题", StringComparison.Ordinal).ShouldBeLessThan(output.IndexOf("会检查（1）", StringComparison.Ordinal));
        output.ShouldEndWith("有 5 处问题；4 个文件里 1 个会检查。\n");
        // Just what check says itself.
        var checkedOutput = tool.Run("check", ".", "缺.plan.yaml");
        checkedOutput.ExitCode.ShouldBe(2);
        foreach (var problem in output.Split('\n').Where(l => l.Contains(": error: ", StringComparison.Ordinal))) checkedOutput.Out.ShouldContain(problem.Trim());
    }

    [Fact]
    public void Why_not_this_file()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write(".gitignore", "# 草稿\n草稿/\n").Write("草稿/b.plan.yaml", Tool.Clean).Write("c.yaml", Tool.Clean).Write(".d.plan.yaml", Tool.Clean)
            .Write("旧稿.doc", "x").Write("表.et", "x").Write("README.md", "# 说明\n\n## 一、怎样起草\n\n先看去年的方案。\n\n## 二、怎样检查\n\n运行 dotnet plan-lint。\n").Write(".git/HEAD", "ref: refs/heads/main\n");
        var all = tool.Run("doctor").Out;
        all.ShouldContain("检查文件夹时略过（2）：\n  .d.plan.yaml：隐藏\n  草稿：.gitignore 第 2 行忽略\n");
        all.ShouldContain("检查文件夹时不找这些文件（3）：\n  c.yaml：读得出方案，但名字不是 *.plan.*，写出名字才检查\n  旧稿.doc：不能直接检查，请另存为 .docx\n  表.et：不能直接检查，请另存为 .xlsx\n");
        all.ShouldNotContain("README.md");
        all.ShouldEndWith("一切正常：1 个文件都会检查。\n");
        var named = tool.Run("doctor", "草稿/b.plan.yaml", "c.yaml", ".d.plan.yaml");
        named.ExitCode.ShouldBe(0);
        named.Out.ShouldContain("草稿/b.plan.yaml：YAML，UTF-8，档案 kxsz-2021，没有 .editorconfig，用默认设置；因为写出了名字才检查，检查文件夹时会略过：.gitignore 第 2 行忽略\n");
        named.Out.ShouldContain("检查文件夹时会略过：名字不是 *.plan.*，也不是 Word、Excel 文件\n");
        named.Out.ShouldContain("检查文件夹时会略过：隐藏\n");
        tool.Run("doctor", "旧稿.doc").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("旧稿.doc: error: 不认识 .doc 文件"));
    }

    [Fact]
    public void A_broken_profile_is_a_problem_of_all_its_files()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write(".editorconfig", "[*]\nplanlint_profile = my.profile.json\n").Write("my.profile.json", "{");
        var (exitCode, output, _) = tool.Run("doctor");
        exitCode.ShouldBe(2);
        output.ShouldContain("my.profile.json(1,");
        output.ShouldContain("1 个文件里 0 个会检查");
    }

    [Fact]
    public void A_suppressions_file_that_cannot_be_read_is_a_problem()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write("planlint.suppressions.yaml", "[");
        tool.Run("doctor").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("planlint.suppressions.yaml(1,"));
    }

    [Fact]
    public void A_folder_without_plans_is_a_problem()
    {
        using var tool = new Tool();
        tool.Run("doctor").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("没有要检查的方案文件"));
    }

    [Fact]
    public void Json_says_the_same_in_both_languages()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean).Write("空.plan.yaml").Write("b.txt", "x");
        var (exitCode, output, _) = tool.Run("doctor", "-f", "json", ".", "b.txt");
        exitCode.ShouldBe(2);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("exitCode").GetInt32().ShouldBe(2);
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("path").GetString()!, StringComparer.Ordinal);
        files["a.plan.yaml"].GetProperty("checked").GetBoolean().ShouldBeTrue();
        files["a.plan.yaml"].GetProperty("format").GetString().ShouldBe("yaml");
        files["a.plan.yaml"].GetProperty("encoding").GetString().ShouldBe("UTF-8");
        files["空.plan.yaml"].GetProperty("problems")[0].GetProperty("message").GetProperty("en").GetString().ShouldBe("The file is empty; there is nothing to check.");
        files["b.txt"].GetProperty("notInSearch").GetProperty("zh").GetString()!.ShouldContain("名字不是 *.plan.*");
        tool.Run("doctor", "--language", "en").Out.ShouldContain("Problems to deal with first (1):\n");
    }

    [Fact]
    public void Names_cannot_write_to_the_terminal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Such names cannot be written there.");
        using var tool = new Tool();
        tool.Folder.Write("\u001B[31m.plan.yaml", Tool.Clean).Write("::error::\n.doc", "x");
        var output = tool.Run("doctor").Out;
        output.ShouldNotContain("\u001B");
        output.Split('\n').ShouldNotContain(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal) && !l.Contains("\\u000A", StringComparison.Ordinal));
    }

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);
}
