using System.Text;

namespace PlanLint.Tests.Cli;

/// <summary><c>--fix</c>, <c>--unsafe-fixes</c>, <c>--diff</c> and <c>-o</c>: exit codes, what is written, what is said.</summary>
public sealed class FixTests
{
    private const string Head = "title: 青石县实施方案\nkind: table\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县科协\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n";
    private const string Faulty = Head + "          - content: 每年开展5-10场次活动,落实责任。\n            lead: 县科协\n";
    private const string Twice = Head + "          - content: 每年组织专家到各镇开展活动。\n            responsible: [县科协, 县农业农村局, 县科协]\n";

    [Fact]
    public void Fix_writes_the_file_and_reports_what_is_left()
    {
        using var tool = With("a.plan.yaml", Faulty);
        var (exitCode, output, _) = tool.Run("a.plan.yaml", "--fix", "--select", "PL5*", "--fail-on", "info");
        exitCode.ShouldBe(0);
        Text(tool, "a.plan.yaml").ShouldBe(Fixed(Faulty));
        output.ShouldContain("已自动修改 2 个问题，共 2 处，在 a.plan.yaml。");
        output.ShouldContain("没有发现问题");
        Directory.GetFiles(tool.Folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void The_exit_code_is_about_the_fixed_text()
    {
        using var tool = With("a.plan.yaml", Faulty);
        tool.Run("--select", "PL5*", "--fail-on", "warning").ExitCode.ShouldBe(1);
        tool.Run("--select", "PL5*", "--fail-on", "warning", "--fix").ExitCode.ShouldBe(0);
        tool.Folder.Write(".editorconfig", "root = true\n[*]\nplanlint_profile = kxsz-2021\n");
        tool.Run("--fail-on", "warning", "--fix").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_second_run_changes_nothing_and_says_nothing_of_fixes()
    {
        using var tool = With("a.plan.yaml", Faulty);
        tool.Run("--fix");
        var time = File.GetLastWriteTimeUtc(tool.Folder.PathOf("a.plan.yaml"));
        tool.Run("--fix").Out.ShouldNotContain("自动修改");
        File.GetLastWriteTimeUtc(tool.Folder.PathOf("a.plan.yaml")).ShouldBe(time);
    }

    [Fact]
    public void Unsafe_fixes_come_when_asked_for()
    {
        using var tool = With("a.plan.yaml", Twice);
        tool.Run("--fix");
        Text(tool, "a.plan.yaml").ShouldBe(Twice);
        tool.Run("--fix", "--unsafe-fixes");
        Text(tool, "a.plan.yaml").ShouldBe(Twice.Replace("局, 县科协]", "局]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--unsafe-fixes", "要和 --fix 或 --diff 一起用")]
    [InlineData("-o b.plan.yaml", "要和 --fix 一起用")]
    [InlineData("--diff -o b.plan.yaml", "不和 --diff 一起用")]
    [InlineData("--diff -f json", "--diff 占用屏幕输出")]
    [InlineData("--fix -", "标准输入不能原地修改")]
    [InlineData("--fix -o a.plan.yaml", "就是要修改的文件")]
    [InlineData("--fix -o old.plan.yaml a.plan.yaml", "已经存在")]
    [InlineData("--fix -o c.plan.yaml a.plan.yaml old.plan.yaml", "一次只能写一个文件，这里有 2 个")]
    [InlineData("--fix -o c.txt a.plan.yaml -f text=c.txt", "报告和修改后的文件不能都写入")]
    public void Words_that_contradict_each_other_are_refused(string words, string expected)
    {
        using var tool = With("a.plan.yaml", Faulty);
        var line = words.Contains("plan.yaml ", StringComparison.Ordinal) || words.EndsWith('-') || words.EndsWith("a.plan.yaml", StringComparison.Ordinal) ? words : words + " a.plan.yaml";
        tool.Folder.Write("old.plan.yaml", Faulty);
        if (line == "--fix -o a.plan.yaml") line += " a.plan.yaml";
        var (exitCode, output, error) = tool.Run(line.Split(' '));
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain(expected);
        Text(tool, "a.plan.yaml").ShouldBe(Faulty);
        Text(tool, "old.plan.yaml").ShouldBe(Faulty);
    }

    [Fact]
    public void What_is_suppressed_is_not_fixed_even_when_it_is_shown()
    {
        var text = Faulty.Replace("          - content", "          # planlint-disable-next-line PL5001, PL5005 -- 引用原文，照原样保留\n          - content", StringComparison.Ordinal);
        using var tool = With("a.plan.yaml", text);
        tool.Run("--fix");
        Text(tool, "a.plan.yaml").ShouldBe(text);
        tool.Run("--fix", "--no-suppressions").Out.ShouldContain("PL5005");
        Text(tool, "a.plan.yaml").ShouldBe(text);
    }

    [Fact]
    public void Diff_shows_and_changes_nothing()
    {
        using var tool = With("plans/a.plan.yaml", Faulty);
        var (exitCode, output, error) = tool.Run("plans", "--diff");
        exitCode.ShouldBe(1);
        output.ShouldBe("""
            --- plans/a.plan.yaml
            +++ plans/a.plan.yaml
            @@ -6,5 +6,5 @@
                 tasks:
                   - task: 开展农业技术培训
                     rows:
            -          - content: 每年开展5-10场次活动,落实责任。
            +          - content: 每年开展5～10场次活动，落实责任。
                         lead: 县科协

            """.ReplaceLineEndings("\n"));
        error.ShouldContain("可自动修改 2 个问题，共 2 处，在 plans/a.plan.yaml。");
        Text(tool, "plans/a.plan.yaml").ShouldBe(Faulty);
    }

    [Fact]
    public void Diff_ends_with_0_when_there_is_nothing_to_fix_whatever_else_is_wrong()
    {
        using var tool = With("a.plan.yaml", Tool.Faulty);
        tool.Run("--diff").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0), r => r.Out.ShouldBeEmpty());
        tool.Folder.Write("broken.plan.yaml", "a: [");
        tool.Run("--diff", "--fix").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Diff_leaves_room_for_reports_in_files()
    {
        using var tool = With("a.plan.yaml", Faulty);
        tool.Run("--diff", "-f", "json=out.json").ExitCode.ShouldBe(1);
        Text(tool, "out.json").ShouldContain("PL5005");
    }

    [Fact]
    public void Diff_of_standard_input_has_the_name_that_was_given()
    {
        using var tool = new Tool { Input = Encoding.UTF8.GetBytes(Faulty) };
        var (exitCode, output, _) = tool.Run("-", "--stdin-filename", "草稿.plan.yaml", "--diff");
        exitCode.ShouldBe(1);
        output.ShouldStartWith("--- 草稿.plan.yaml\n");
    }

    [Fact]
    public void A_copy_goes_where_it_is_wanted_and_is_what_the_report_is_about()
    {
        using var tool = With("a.plan.yaml", Faulty);
        var (exitCode, output, _) = tool.Run("a.plan.yaml", "--fix", "-o", "out/b.plan.yaml", "-f", "json", "--select", "PL5*");
        exitCode.ShouldBe(0);
        Text(tool, "a.plan.yaml").ShouldBe(Faulty);
        Text(tool, "out/b.plan.yaml").ShouldBe(Fixed(Faulty));
        output.ShouldContain("\"path\": \"out/b.plan.yaml\"");
    }

    [Fact]
    public void Without_anything_to_fix_no_copy_is_written()
    {
        using var tool = With("a.plan.yaml", Fixed(Faulty));
        tool.Run("a.plan.yaml", "--fix", "-o", "b.plan.yaml").Error.ShouldContain("没有写出“b.plan.yaml”");
        File.Exists(tool.Folder.PathOf("b.plan.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void Word_files_need_a_copy()
    {
        using var tool = new Tool();
        var rows = Formats.Word.WordFile.Table(Row("重点行动", "主要任务", "主要内容", "责任单位"), Row("农民科学素质提升行动", "加强组织,落实责任", "开展活动。", "县科协"));
        var file = Formats.Word.WordFile.Of(Formats.Word.WordFile.P("青石县任务分工表") + rows);
        File.WriteAllBytes(tool.Folder.PathOf("a.docx"), file);
        var (_, output, error) = tool.Run("a.docx", "--fix");
        error.ShouldContain("请用 -o 写到一个新文件");
        output.ShouldContain("PL5001");
        File.ReadAllBytes(tool.Folder.PathOf("a.docx")).ShouldBe(file);
        tool.Run("a.docx", "--fix", "-o", "b.docx").Out.ShouldNotContain("PL5001");
        tool.Run("b.docx").Out.ShouldNotContain("PL5001");
        File.ReadAllBytes(tool.Folder.PathOf("a.docx")).ShouldBe(file);
    }

    [Fact]
    public void A_pdf_file_cannot_be_written()
    {
        using var tool = new Tool();
        File.WriteAllBytes(tool.Folder.PathOf("a.pdf"), Samples.OnePlan.OnePlanPdf.Of("青石县任务分工表", ["重点行动", "主要任务", "主要内容", "责任单位"], [new(("农民科学素质提升行动", 1), ("加强组织,落实责任", 1), "开展活动。", ["县科协"])]));
        var (_, output, error) = tool.Run("a.pdf", "--fix", "-o", "b.pdf");
        output.ShouldContain("PL5001");
        error.ShouldContain("PDF 文件不能改写");
        File.Exists(tool.Folder.PathOf("b.pdf")).ShouldBeFalse();
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        using var tool = With("real.txt", Faulty);
        tool.Folder.Link("a.plan.yaml", "real.txt");
        var (exitCode, output, _) = tool.Run("a.plan.yaml", "--fix");
        exitCode.ShouldBe(2);
        output.ShouldContain("这是指向别处的链接，没有修改");
        output.ShouldContain("PL5005");
        Text(tool, "real.txt").ShouldBe(Faulty);
    }

    [Fact]
    public void A_file_in_a_linked_folder_is_not_changed()
    {
        using var tool = With("elsewhere/a.plan.yaml", Faulty);
        tool.Folder.Folder("here");
        tool.Folder.Link("here/there", "../elsewhere");
        tool.RunIn("here", "there/a.plan.yaml", "--fix").ExitCode.ShouldBe(2);
        Text(tool, "elsewhere/a.plan.yaml").ShouldBe(Faulty);
    }

    [Fact]
    public void A_read_only_file_is_not_changed()
    {
        using var tool = With("a.plan.yaml", Faulty);
        File.SetAttributes(tool.Folder.PathOf("a.plan.yaml"), FileAttributes.ReadOnly);
        var (exitCode, output, _) = tool.Run("--fix");
        File.SetAttributes(tool.Folder.PathOf("a.plan.yaml"), FileAttributes.Normal);
        exitCode.ShouldBe(2);
        output.ShouldContain("文件是只读的，没有修改");
        Text(tool, "a.plan.yaml").ShouldBe(Faulty);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_overwritten()
    {
        using var folder = new TemporaryFolder().Write("a.txt", "新的");
        var reason = PlanLint.Cli.Commands.FileReplacement.Write(folder.PathOf("a.txt"), folder.Path, "旧的"u8.ToArray(), "改的"u8.ToArray()).ShouldNotBeNull();
        reason.In(PlanLint.Model.Language.Chinese).ShouldContain("检查期间文件被别的程序改动了");
        File.ReadAllText(folder.PathOf("a.txt")).ShouldBe("新的");
        PlanLint.Cli.Commands.FileReplacement.Write(folder.PathOf("b.txt"), folder.Path, "旧的"u8.ToArray(), "改的"u8.ToArray()).ShouldNotBeNull();
        PlanLint.Cli.Commands.FileReplacement.Write(folder.PathOf("a.txt"), folder.Path, "新的"u8.ToArray(), "改的"u8.ToArray()).ShouldBeNull();
        File.ReadAllText(folder.PathOf("a.txt")).ShouldBe("改的");
    }

    [Fact]
    public void Permissions_stay_as_they_are()
    {
        if (OperatingSystem.IsWindows()) return;
        using var tool = With("a.plan.yaml", Faulty);
        File.SetUnixFileMode(tool.Folder.PathOf("a.plan.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        tool.Run("--fix");
        Text(tool, "a.plan.yaml").ShouldBe(Fixed(Faulty));
        File.GetUnixFileMode(tool.Folder.PathOf("a.plan.yaml")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void One_job_or_many_give_the_same()
    {
        using var one = Many();
        using var many = Many();
        var expected = one.Run("--fix", "--jobs", "1");
        many.Run("--fix", "--jobs", "8").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(expected.ExitCode), r => r.Out.ShouldBe(expected.Out));
        for (var i = 0; i < 12; i++) Text(many, $"{i}.plan.yaml").ShouldBe(Text(one, $"{i}.plan.yaml"));
        expected.Out.ShouldContain("等 12 个文件");
    }

    [Fact]
    public void In_english_the_summary_is_english()
    {
        using var tool = With("a.plan.yaml", Faulty);
        tool.Run("--fix", "--language", "en").Out.ShouldContain("Fixed 2 findings in 2 places of a.plan.yaml.");
    }

    private static Tool Many()
    {
        var tool = new Tool();
        for (var i = 0; i < 12; i++) tool.Folder.Write($"{i}.plan.yaml", Faulty.Replace("落实", $"第{i}次落实", StringComparison.Ordinal));
        return tool;
    }

    private static Tool With(string name, string text)
    {
        var tool = new Tool();
        tool.Folder.Write(name, text);
        return tool;
    }

    private static string Row(params string[] cells) => Formats.Word.WordFile.Row([.. cells.Select(c => Formats.Word.WordFile.Cell(c))]);

    private static string Text(Tool tool, string name) => File.ReadAllText(tool.Folder.PathOf(name));

    private static string Fixed(string text) => text.Replace("5-10", "5～10", StringComparison.Ordinal).Replace("活动,", "活动，", StringComparison.Ordinal);
}
