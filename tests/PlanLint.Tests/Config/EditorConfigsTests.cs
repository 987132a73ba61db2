using CsCheck;
using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Tests.Config;

public sealed class EditorConfigsTests
{
    private const string File = "plans/a.plan.yaml";

    private static readonly string[] GlobBits =
    [
        "*", "**", "?", "[", "]", "!", "a", "-", "z", "{", "}", ",", "1..3", "9..1", "1..99999999999", "\\", "/", "#", ";", "方案", "(", "$", ".", " ",
        "\ud83d", "\0", "../", "\n", "planlint_lead_unit=", "is_global = true\n", "[*]\n",
    ];

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.Silent)]
    [InlineData("refactoring", Severity.Silent)]
    [InlineData("none", Severity.Off)]
    [InlineData("NONE", Severity.Off)]
    [InlineData("default", Severity.Warning)]
    public void Every_word_for_a_severity_is_understood(string word, Severity expected)
    {
        ConfigFiles.With($"[*]\ndotnet_diagnostic.PL1002.severity = {word}").For(File).SeverityOf("PL1002", Category.Responsibility, Severity.Warning).ShouldBe(expected);
        ConfigFiles.With($"[*]\ndotnet_analyzer_diagnostic.category-Responsibility.severity = {word}").For(File).SeverityOf("PL1002", Category.Responsibility, Severity.Warning).ShouldBe(expected);
        ConfigFiles.With($"[*]\ndotnet_analyzer_diagnostic.severity = {word}").For(File).SeverityOf("PL1002", Category.Responsibility, Severity.Warning).ShouldBe(expected);
    }

    [Fact]
    public void The_rule_comes_before_its_category_and_that_before_all()
    {
        var settings = ConfigFiles.With("""
            [*]
            dotnet_diagnostic.PL1001.severity = none
            dotnet_diagnostic.PL1002.severity = default
            dotnet_analyzer_diagnostic.category-Responsibility.severity = suggestion
            dotnet_analyzer_diagnostic.category-Targets.severity = default
            dotnet_analyzer_diagnostic.severity = warning
            """).For(File);

        settings.SeverityOf("PL1001", Category.Responsibility, Severity.Error).ShouldBe(Severity.Off);
        settings.SeverityOf("PL1002", Category.Responsibility, Severity.Error).ShouldBe(Severity.Error);
        settings.SeverityOf("PL1004", Category.Responsibility, Severity.Error).ShouldBe(Severity.Info);
        settings.SeverityOf("PL2001", Category.Coverage, Severity.Error).ShouldBe(Severity.Warning);
        settings.SeverityOf("PL3001", Category.Targets, Severity.Error).ShouldBe(Severity.Error);
    }

    [Fact]
    public void Only_its_own_key_wakes_a_rule_that_is_off_by_default()
    {
        ConfigFiles.With("[*]\ndotnet_analyzer_diagnostic.severity = error\ndotnet_analyzer_diagnostic.category-Coverage.severity = error")
            .For(File).SeverityOf("PL2009", Category.Coverage, Severity.Off).ShouldBe(Severity.Off);
        ConfigFiles.With("[*]\ndotnet_diagnostic.PL2009.severity = warning")
            .For(File).SeverityOf("PL2009", Category.Coverage, Severity.Off).ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Without_a_setting_the_defaults_hold()
    {
        var settings = new ConfigFiles().For(File);
        settings.ShouldBeSameAs(FileSettings.Empty);
        settings.SeverityOf("PL1001", Category.Responsibility, Severity.Error).ShouldBe(Severity.Error);
        settings.ChoiceOf(KnownOptions.TargetScope).ShouldBe("action");
        settings.CountOf(KnownOptions.DuplicateMinLength).ShouldBe(10);
        settings.IsOn(KnownOptions.IncludeSafeguards).ShouldBeFalse();
        settings.Profile.ShouldBeNull();
    }

    [Fact]
    public void Keys_and_words_are_read_whatever_their_letter_case()
    {
        var settings = ConfigFiles.With("""
            [*]
            DOTNET_DIAGNOSTIC.pl1001.SEVERITY = Warning
            Dotnet_Analyzer_Diagnostic.Category-TARGETS.Severity = None
            PlanLint_Target_Scope = Task
            planlint_include_safeguards : TRUE
            planlint_duplicate_min_length = 20 ; a comment
            """).For(File);

        settings.SeverityOf("PL1001", Category.Responsibility, Severity.Error).ShouldBe(Severity.Warning);
        settings.SeverityOf("PL3001", Category.Targets, Severity.Warning).ShouldBe(Severity.Off);
        settings.ChoiceOf(KnownOptions.TargetScope).ShouldBe("task");
        settings.IsOn(KnownOptions.IncludeSafeguards).ShouldBeTrue();
        settings.CountOf(KnownOptions.DuplicateMinLength).ShouldBe(20);
    }

    [Fact]
    public void A_nearer_file_and_a_later_section_win()
    {
        var files = ConfigFiles.With("[*]\nplanlint_duplicate_min_length = 11\nplanlint_repeated_sentence_min_length = 11\n[*.plan.yaml]\nplanlint_duplicate_min_length = 12")
            .Add("plans/county/.editorconfig", "[*.plan.yaml]\nplanlint_duplicate_min_length = 13");

        Min(files, "a.txt").ShouldBe((11, 11));
        Min(files, "plans/a.plan.yaml").ShouldBe((12, 11));
        Min(files, "plans/county/a.plan.yaml").ShouldBe((13, 11));
        Min(files, "plans/county/deeper/a.plan.yaml").ShouldBe((13, 11));
        Min(files, "plans/county/a.txt").ShouldBe((11, 11));
    }

    [Fact]
    public void A_root_file_cuts_off_what_lies_above_it()
    {
        var files = ConfigFiles.With("[*]\nplanlint_duplicate_min_length = 11\nplanlint_unknown = 1")
            .Add("plans/.editorconfig", "root = true\n[*]\nplanlint_repeated_sentence_min_length = 12");

        Min(files, "plans/a.plan.yaml").ShouldBe((10, 12));
        Min(files, "a.plan.yaml").ShouldBe((11, 10));
        files.Read("plans/a.plan.yaml").Paths.ShouldBe([ConfigFiles.At("plans/.editorconfig")]);
        files.Read("plans/a.plan.yaml").Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[*.plan.yaml]", "a.plan.yaml", true)]
    [InlineData("[*.plan.yaml]", "deep/in/a.plan.yaml", true)]
    [InlineData("[*.plan.yaml]", "a.plan.yml", false)]
    [InlineData("[*.plan.{yaml,yml}]", "a.plan.yml", true)]
    [InlineData("[samples/**]", "samples/hantai/a.plan.yaml", true)]
    [InlineData("[samples/**]", "plans/a.plan.yaml", false)]
    [InlineData("[/*.yaml]", "a.yaml", true)]
    [InlineData("[/*.yaml]", "deep/a.yaml", false)]
    [InlineData("[汉台区*]", "汉台区方案.docx", true)]
    [InlineData("[方案{1..3}.txt]", "方案2.txt", true)]
    [InlineData("[方案{1..3}.txt]", "方案4.txt", false)]
    [InlineData("[?.txt]", "甲.txt", true)]
    public void A_section_holds_for_the_files_its_pattern_matches(string section, string file, bool holds) =>
        ConfigFiles.With($"{section}\nplanlint_duplicate_min_length = 99").For(file).CountOf(KnownOptions.DuplicateMinLength).ShouldBe(holds ? 99 : 10);

    [Fact]
    public void Nothing_above_the_root_is_looked_at()
    {
        var files = new ConfigFiles().Add("../.editorconfig", "[*]\nplanlint_duplicate_min_length = 99");
        files.For(File).CountOf(KnownOptions.DuplicateMinLength).ShouldBe(10);
        files.Asked.ShouldBe([ConfigFiles.At("plans/.editorconfig"), ConfigFiles.At(".editorconfig")], ignoreOrder: true);
    }

    [Fact]
    public void For_a_file_outside_the_root_nothing_is_set_and_nothing_is_read()
    {
        var files = ConfigFiles.With("[*]\nplanlint_duplicate_min_length = 99");
        files.For("../repository/a.plan.yaml").ShouldBeSameAs(FileSettings.Empty);
        files.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void Each_file_is_asked_for_once_however_many_plans_there_are()
    {
        var files = ConfigFiles.With("[*]\nplanlint_duplicate_min_length = 99").Add("a/b/.editorconfig", "[*]\nplanlint_target_scope = row");
        var plans = Enumerable.Range(0, 500).Select(i => $"a/b/{i % 10}/{i}.plan.yaml").ToList();

        var configs = files.Read(plans);

        files.Asked.ShouldBeUnique();
        files.Asked.Count.ShouldBe(13);
        configs.Paths.Count.ShouldBe(2);
        foreach (var plan in plans) configs.For(ConfigFiles.At(plan)).ChoiceOf(KnownOptions.TargetScope).ShouldBe("row");
    }

    [Fact]
    public void A_folder_that_was_not_read_for_is_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentException>(() => new ConfigFiles().Read("a/x.plan.yaml").For(ConfigFiles.At("b/x.plan.yaml")));

    [Fact]
    public void A_value_that_is_not_valid_leaves_the_default_and_an_unset_one_too()
    {
        var settings = ConfigFiles.With("""
            [*]
            planlint_duplicate_min_length = 99
            planlint_target_scope = row
            dotnet_diagnostic.PL1001.severity = eror
            dotnet_analyzer_diagnostic.category-Targets.severity = off
            [*.plan.yaml]
            planlint_duplicate_min_length = many
            planlint_target_scope = unset
            """).For(File);

        settings.CountOf(KnownOptions.DuplicateMinLength).ShouldBe(10);
        settings.ChoiceOf(KnownOptions.TargetScope).ShouldBe("action");
        settings.SeverityOf("PL1001", Category.Responsibility, Severity.Error).ShouldBe(Severity.Error);
        settings.SeverityOf("PL3001", Category.Targets, Severity.Warning).ShouldBe(Severity.Warning);
    }

    [Theory]
    [InlineData("kxsz-2021", "kxsz-2021", false)]
    [InlineData("profiles/own.profile.json", "plans/profiles/own.profile.json", true)]
    [InlineData("own.json", "plans/own.json", true)]
    [InlineData("./own.json", "plans/own.json", true)]
    [InlineData("../own.json", "own.json", true)]
    [InlineData("..\\profiles\\own.json", "profiles/own.json", true)]
    public void A_profile_is_an_id_or_a_path_relative_to_the_file_that_names_it(string value, string expected, bool isPath)
    {
        var files = ConfigFiles.With("[*]\nplanlint_profile = aqsc-2024").Add("plans/.editorconfig", $"[*.yaml]\nplanlint_profile = {value}");

        files.For("plans/deep/a.plan.yaml").Profile.ShouldBe(new ProfileReference(isPath ? ConfigFiles.At(expected) : expected, isPath));
        files.For("plans/a.txt").Profile.ShouldBe(new ProfileReference("aqsc-2024", false));
        files.Read("plans/a.txt").Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../own.json")]
    [InlineData("../../repository/own.json")]
    [InlineData("/etc/own.json")]
    [InlineData("kxsz-2012")]
    [InlineData("")]
    public void A_profile_outside_the_root_or_unknown_is_a_problem_and_not_used(string value)
    {
        var files = new ConfigFiles().Add("plans/.editorconfig", $"[*]\nplanlint_profile = {value}");
        files.Read(File).Problems.ShouldHaveSingleItem().At.ShouldBe(new Position(2, 20));
        files.For(File).Profile.ShouldBeNull();
    }

    [Fact]
    public void No_text_makes_the_reading_throw() =>
        Gen.Int[0, GlobBits.Length - 1].Array[0, 16].Select(picks => string.Concat(picks.Select(i => GlobBits[i]))).Sample(
            text =>
            {
                var files = ConfigFiles.With($"[{text}]\nplanlint_profile = {text}\n{text}\n[*]\ndotnet_diagnostic.PL1001.severity = {text}")
                    .Add("plans/.editorconfig", text);
                var configs = files.Read(File);
                configs.Problems.ShouldAllBe(p => p.At.Line >= 1 && p.At.Column >= 1);
                configs.For(ConfigFiles.At(File)).SeverityOf("PL2001", Category.Coverage, Severity.Error).ShouldBe(Severity.Error);
            },
            iter: 3_000);

    private static (int Duplicate, int Repeated) Min(ConfigFiles files, string file)
    {
        var settings = files.For(file);
        return (settings.CountOf(KnownOptions.DuplicateMinLength), settings.CountOf(KnownOptions.RepeatedSentenceMinLength));
    }
}
