using PlanLint.Cli.Commands;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary><c>new rule</c>. That what it writes compiles and passes is tested with the installed tool.</summary>
public sealed class NewRuleTests
{
    private const string Clean = "# 没有缺陷。\ntitle: 方案\nactions:\n  - action: 农民科学素质提升行动\n  - action: 条件保障\n";

    private static readonly string[] Written =
    [
        "rules/Targets/PL3013.UnclearGoal.cs", "rules/Targets/PL3013.UnclearGoal.md", "tests/PlanLint.Tests/Rules/Targets/PL3013.UnclearGoalTests.cs",
        "tests/corpus/PL3013/fail-stand-in.plan.yaml", "tests/corpus/PL3013/pass-named.plan.yaml", "tests/corpus/PL3013/places.tsv", "tests/corpus/PL3013/mutations.tsv",
    ];

    [Fact]
    public void The_files_hold_the_approved_text() =>
        string.Concat(new RuleScaffold("PL3013", "UnclearGoal", Category.Targets).Files(Clean).Select(f => $"==> {f.Path} <==\n{f.Text}\n"))
            .ShouldBeApproved("tests/PlanLint.Tests/Cli/NewRule.approved.txt");

    [Fact]
    public void Only_the_first_line_and_the_first_action_of_the_clean_plan_change()
    {
        var files = new RuleScaffold("PL3013", "UnclearGoal", Category.Targets).Files(Tool.Clean);
        var (clean, fails, passes) = (Tool.Clean.Split('\n'), files[3].Text.Split('\n'), files[4].Text.Split('\n'));
        passes[1..].ShouldBe(clean[1..]);
        fails.Length.ShouldBe(clean.Length);
        fails.Skip(1).Except(clean, StringComparer.Ordinal).ShouldBe(["  - action: 青少年科学素质提升行动PL3013占位"]);
    }

    [Theory]
    [InlineData("zh-CN", "写好了规则 PL3013 UnclearGoal", "更新 rules/README.md 的规则表。\n")]
    [InlineData("en", "Wrote rule PL3013 UnclearGoal", "updates the table in rules/README.md.\n")]
    public void They_go_to_the_root_and_are_named(string language, string first, string last)
    {
        using var tool = InCheckout("tests/here/x.txt");
        var (exitCode, output, error) = tool.RunIn("tests/here", "new", "rule", "UnclearGoal", "--category", "targets", "--language", language);
        (exitCode, error).ShouldBe((0, ""));
        output.ShouldStartWith(first);
        output.ShouldEndWith(last);
        output.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim()).ShouldBe(Written);
        Written.ShouldAllBe(f => File.Exists(tool.Folder.PathOf(f)));
    }

    [Theory]
    [InlineData("Input", "PL0001")]
    [InlineData("Targets", "PL3013")]
    [InlineData("Duplication", "PL4007")]
    [InlineData("Metadata", "PL6010")]
    public void The_id_follows_the_highest_of_the_category(string category, string id)
    {
        using var tool = InCheckout("rules/Duplication/PL4006.TemplatePlaceholder.cs", "rules/Duplication/PL4001.DuplicateRow.cs", "tests/corpus/PL6009/fail-x.plan.yaml", "rules/README.md", "rules/PL.md");
        tool.Run("new", "rule", "UnclearGoal", "-c", category).Out.ShouldContain($" {id} UnclearGoal");
        File.ReadAllText(tool.Folder.PathOf($"rules/{category}/{id}.UnclearGoal.cs")).ShouldContain($"[Rule(\"{id}\", \"UnclearGoal\", Category.{category},");
    }

    [Fact]
    public void A_second_rule_gets_the_next_id_and_the_name_is_not_given_twice()
    {
        using var tool = InCheckout();
        tool.Run("new", "rule", "UnclearGoal", "-c", "Targets").ExitCode.ShouldBe(0);
        ShouldFail(tool, "已经有规则 PL3013 UnclearGoal，请换一个名字。", "UnclearGoal", "-c", "Style");
        tool.Run("new", "rule", "LateGoal", "-c", "Targets").Out.ShouldContain("PL3014 LateGoal");
    }

    [Theory]
    [InlineData("goal")]
    [InlineData("Goal")]
    [InlineData("unclearGoal")]
    [InlineData("UnclearGoal\n")]
    [InlineData("Unclear_Goal")]
    [InlineData("../UnclearGoal")]
    [InlineData("目标不清")]
    [InlineData("")]
    public void A_name_is_words_in_Pascal_case(string name)
    {
        using var tool = InCheckout();
        ShouldFail(tool, "两个词以上", name, "-c", "Targets");
    }

    [Theory]
    [InlineData("已经是 PlanLint 里一个类型的名字", "PlanAction", "-c", "Targets")]
    [InlineData("缺少 --category：规则的类别：Input、Responsibility", "UnclearGoal")]
    [InlineData("没有类别“Target”，是不是“Targets”？", "UnclearGoal", "-c", "Target")]
    [InlineData("没有类别“3”，可用 Input", "UnclearGoal", "-c", "3")]
    [InlineData("缺少 NAME", "-c", "Targets")]
    [InlineData("请看 dotnet plan-lint new rule --help", "UnclearGoal", "x", "-c", "Targets")]
    public void A_wrong_command_line_writes_nothing(string reason, params string[] words)
    {
        using var tool = InCheckout();
        ShouldFail(tool, reason, words);
        Directory.GetFiles(tool.Folder.PathOf("rules"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("zh-CN", "这里不是 PlanLint 仓库")]
    [InlineData("en", "This is no checkout of PlanLint")]
    public void Elsewhere_nothing_is_written(string language, string reason)
    {
        using var tool = new Tool();
        ShouldFail(tool, reason, "UnclearGoal", "-c", "Targets", "--language", language);
        Directory.GetFileSystemEntries(tool.Folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_in_the_way_stays_and_nothing_else_is_left()
    {
        using var tool = InCheckout();
        tool.Folder.Write("tests/PlanLint.Tests/Rules/Style", "mine");
        ShouldFail(tool, "tests/PlanLint.Tests/Rules/Style/PL5001.LateGoalTests.cs 已经存在或者写不进去，什么也没有新建。", "LateGoal", "-c", "Style");
        File.ReadAllText(tool.Folder.PathOf("tests/PlanLint.Tests/Rules/Style")).ShouldBe("mine");
        Directory.GetFiles(tool.Folder.PathOf("rules/Style")).ShouldBeEmpty();
        Directory.Exists(tool.Folder.PathOf("tests/corpus/PL5001")).ShouldBeFalse();
    }

    [Fact]
    public void Without_the_clean_plan_there_is_no_corpus_to_write()
    {
        using var tool = new Tool();
        tool.Folder.Write("PlanLint.sln");
        ShouldFail(tool, "读不出 tests/corpus/clean.plan.yaml", "UnclearGoal", "-c", "Targets");
    }

    [Fact]
    public void Help_names_the_command_and_new_alone_asks_for_it()
    {
        using var tool = new Tool();
        tool.Run("--help").Out.ShouldContain("  new rule NAME --category CATEGORY  ");
        tool.Run("new", "--help", "--language", "en").Out.ShouldContain("  dotnet plan-lint new rule NAME --category CATEGORY");
        tool.Run("new", "rule", "--help").Out.ShouldContain("--category CATEGORY");
        var (exitCode, _, error) = tool.Run("new");
        (exitCode, error).ShouldBe((2, "plan-lint: new 后面缺少 rule。\n"));
    }

    private static Tool InCheckout(params string[] files)
    {
        var tool = new Tool();
        tool.Folder.Write("PlanLint.sln").Write(RuleScaffold.CleanPlan, Clean).Write("rules/Targets/PL3012.InvalidValueOrRange.cs");
        foreach (var file in files) tool.Folder.Write(file);
        return tool;
    }

    private static void ShouldFail(Tool tool, string reason, params string[] words)
    {
        var (exitCode, output, error) = tool.Run(["new", "rule", .. words]);
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain(reason);
    }
}
