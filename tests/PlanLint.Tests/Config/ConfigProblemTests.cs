using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Tests.Config;

public sealed class ConfigProblemTests
{
    [Theory]
    [InlineData("planlint_target_scpoe = task", 1, "Unknown name 'planlint_target_scpoe'; did you mean 'planlint_target_scope'?")]
    [InlineData("planlit_profile = kxsz-2021", 1, "Unknown name 'planlit_profile'; did you mean 'planlint_profile'?")]
    [InlineData("planlint_what_is_this_about = 1", 1, "Unknown name 'planlint_what_is_this_about'.")]
    [InlineData("  dotnet_diagnostic.PL4010.severity = error", 21, "Unknown name 'PL4010'; did you mean 'PL4001'?")]
    [InlineData("dotnet_diagnostic.PL1001 = error", 1, "Unknown name 'dotnet_diagnostic.pl1001'; did you mean 'dotnet_diagnostic.PL1001.severity'?")]
    [InlineData("dotnet_diagnostic.PL1001.severty = error", 1, "Unknown name 'dotnet_diagnostic.pl1001.severty'; did you mean 'dotnet_diagnostic.PL1001.severity'?")]
    [InlineData("dotnet_diagnotic.PL1001.severity = error", 1, "Unknown name 'dotnet_diagnotic.pl1001.severity'; did you mean 'dotnet_diagnostic.PL1001.severity'?")]
    [InlineData("dotnet_analyzer_diagnostic.category-Tagrets.severity = none", 37, "Unknown name 'tagrets'; did you mean 'Targets'?")]
    [InlineData("dotnet_analyzer_diagnostic.category-3.severity = none", 37, "Unknown name '3'.")]
    [InlineData("dotnet_diagnostic.PL1001.severity = eror", 37, "The value 'eror' of 'dotnet_diagnostic.pl1001.severity' is not valid: expected one of error, warning, suggestion, silent, none, default; did you mean 'error'?")]
    [InlineData("dotnet_analyzer_diagnostic.severity = info", 39, "The value 'info' of 'dotnet_analyzer_diagnostic.severity' is not valid: expected one of error, warning, suggestion, silent, none, default.")]
    [InlineData("planlint_target_scope=taks", 23, "The value 'taks' of 'planlint_target_scope' is not valid: expected one of action, task, row; did you mean 'task'?")]
    [InlineData("planlint_duplicate_min_length = 0", 33, "The value '0' of 'planlint_duplicate_min_length' is not valid: expected a whole number from 1 to 1000000.")]
    [InlineData("planlint_include_safeguards = yes # 是", 31, "The value 'yes' of 'planlint_include_safeguards' is not valid: expected true or false.")]
    [InlineData("planlint_profile = kxsz-2012", 20, "Unknown name 'kxsz-2012'; did you mean 'kxsz-2021'?")]
    [InlineData("planlint_profile = ../own.json", 20, "The profile path '../own.json' leads out of the root folder.")]
    [InlineData("planlint_profile kxsz-2021", 1, "'planlint_profile kxsz-2021' is not of the form key = value.")]
    public void What_Roslyn_passes_over_in_silence_is_told_with_its_place(string line, int column, string message)
    {
        var problem = Problems($"root = true\n[*]\n{line}\n").ShouldHaveSingleItem();
        problem.Path.ShouldBe(ConfigFiles.At(".editorconfig"));
        problem.At.ShouldBe(new Position(3, column));
        problem.Message.In(Language.English).ShouldBe(message);
    }

    [Theory]
    [InlineData("planlint_target_scpoe = task", "未知名称“planlint_target_scpoe”，是否应为“planlint_target_scope”？")]
    [InlineData("planlint_duplicate_min_length = x", "“planlint_duplicate_min_length”的值“x”无效，应为1 到 1000000 的整数。")]
    public void Problems_are_told_in_Chinese_too(string line, string message) =>
        Problems($"[*]\n{line}").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe(message);

    [Theory]
    [InlineData("indent_style = space")]
    [InlineData("dotnet_diagnostic.CA1307.severity = eror")]
    [InlineData("dotnet_diagnostic.IDE0055.severity = error")]
    [InlineData("dotnet_analyzer_diagnostic.category-Performance.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-roslynator.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-StyleCop.CSharp.NamingRules.severity = none")]
    [InlineData("dotnet_style_qualification_for_field = true:warning")]
    [InlineData("# planlint_nothing = 1")]
    [InlineData("; planlint_nothing = 1")]
    [InlineData("planlint_profile = KXSZ-2021")]
    [InlineData("planlint_target_scope = UNSET")]
    [InlineData("some text that is no setting")]
    public void What_is_right_or_meant_for_others_is_no_problem(string line) => Problems($"[*]\n{line}\n").ShouldBeEmpty();

    [Fact]
    public void A_setting_before_the_first_section_holds_for_nothing_and_is_told()
    {
        var problem = Problems("root = true\nplanlint_profile = kxsz-2021\n[*]\n").ShouldHaveSingleItem();
        problem.At.ShouldBe(new Position(2, 1));
        problem.Message.In(Language.English).ShouldContain("holds for no file");
    }

    [Fact]
    public void A_header_that_cannot_be_read_is_told_where_settings_for_plans_follow()
    {
        Problems("[*.cs]\n[*.plan.yaml\nplanlint_profile = kxsz-2021\nplanlint_target_scope = row").ShouldHaveSingleItem().At.ShouldBe(new Position(2, 1));
        Problems("[*.cs]\n[*.c#]\nindent_size = 4").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[*.{yaml,yml]")]
    [InlineData("[*.yaml,yml}]")]
    [InlineData("[a\\#[]b]")]
    public void A_pattern_that_cannot_be_read_is_told_and_the_rest_of_the_file_holds(string header)
    {
        var files = ConfigFiles.With($"[*]\nplanlint_target_scope = task\n{header}\nplanlint_target_scope = row\n[*]\nplanlint_duplicate_min_length = 5");
        files.Read("a.plan.yaml").Problems.ShouldHaveSingleItem().At.ShouldBe(new Position(3, 1));
        files.For("a.plan.yaml").ChoiceOf(KnownOptions.TargetScope).ShouldBe("task");
        files.For("a.plan.yaml").CountOf(KnownOptions.DuplicateMinLength).ShouldBe(5);
    }

    [Theory]
    [InlineData("\uFEFF[*]\r\n\r\n  planlint_x = 1\r\n", 3, 3)]
    [InlineData("[*]\rplanlint_x = 1", 2, 1)]
    [InlineData("\uFEFF[*] # 全部\nplanlint_profile = 甲𠮷\n", 2, 20)]
    public void Byte_order_marks_and_line_ends_do_not_shift_the_place(string text, int line, int column) =>
        Problems(text).ShouldHaveSingleItem().At.ShouldBe(new Position(line, column));

    [Fact]
    public void Problems_come_by_path_and_place()
    {
        var problems = ConfigFiles.With("[*]\nplanlint_z = 1\nplanlint_y = 1")
            .Add("a/.editorconfig", "[*]\nplanlint_x = 1")
            .Read("a/x.plan.yaml", "x.plan.yaml").Problems;

        problems.Select(p => (p.Path, p.At.Line)).ShouldBe(
            [(ConfigFiles.At(".editorconfig"), 2), (ConfigFiles.At(".editorconfig"), 3), (ConfigFiles.At("a/.editorconfig"), 2)]);
    }

    [Fact]
    public void Every_option_is_named_and_described_as_the_rules_for_options_ask()
    {
        KnownOptions.All.Select(o => o.Name).ShouldBe(KnownOptions.All.Select(o => o.Name).Order(StringComparer.Ordinal));
        foreach (var option in KnownOptions.All)
        {
            option.Name.ShouldStartWith("planlint_");
            option.Name.ShouldBe(option.Name.ToLowerInvariant());
            option.Accepts(option.Default).ShouldBeTrue(option.Name);
            option.Description.In(Language.Chinese).ShouldEndWith("。", Case.Sensitive, option.Name);
            option.Description.In(Language.English).ShouldEndWith(".", Case.Sensitive, option.Name);
            (option.Choices.Count > 1).ShouldBe(option.Kind is OptionKind.Choice, option.Name);
        }
    }

    private static IReadOnlyList<ConfigProblem> Problems(string text) => ConfigFiles.With(text).Read("a.plan.yaml").Problems;
}
