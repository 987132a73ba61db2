using PlanLint.Engine;
using PlanLint.Formats;

namespace PlanLint.Tests.Cli;

/// <summary>Each limit is named by its message, with the option that moves it, and the option moves it.</summary>
public sealed class LimitOptionTests
{
    private const string Rows = "行动,任务,内容\n农民科学素质提升行动,培训,甲乙丙丁\n,办好夜校,甲\n";

    [Theory]
    [InlineData("a.csv", Rows, "rows=1", "超过 1 行的上限", "--limit rows=2 ", "rows=9")]
    [InlineData("a.csv", Rows, "characters=9", "有 10 个字符，超过 9 的上限", "--limit characters=18 ", "characters=18")]
    [InlineData("a.csv", Rows, "nodes=3", "超过 3 个节点的上限", "--limit nodes=6 ", "nodes=60")]
    [InlineData("a.csv", Rows, "bytes=10", "超过 10 字节的上限", "--limit bytes=20 ", "bytes=1K")]
    [InlineData("a.plan.yaml", "actions:\n  - action: &a 农民科学素质提升行动\n    intro: *a\n    tasks: [{ task: *a }]\n", "aliases=1", "超过 1 个的上限", "--limit aliases=2 ", "aliases=2")]
    [InlineData("a.plan.yaml", "actions:\n  - action: 农民科学素质提升行动\n    tasks: [{ task: 培训 }]\n", "nesting=2", "超过 2 层的上限", "--limit nesting=4 ", "nesting=8")]
    [InlineData("a.plan.json", "{\"actions\":[{\"action\":\"农民科学素质提升行动\",\"tasks\":[{\"task\":\"培训\"}]}]}", "nesting=2", "超过 2 层的上限", "--limit nesting=4 ", "nesting=8")]
    public void Past_a_limit_the_file_is_refused_and_the_option_helps(string name, string text, string low, string says, string option, string high)
    {
        using var tool = new Tool();
        tool.Folder.Write(name, text).Write("faulty.plan.yaml", Tool.Faulty);
        var (exitCode, output, _) = tool.Run(name, "faulty.plan.yaml", "--limit", low);
        exitCode.ShouldBe(2);
        output.ShouldContain("error PL0001: 未能读取：");
        output.ShouldContain(says);
        output.ShouldContain(option);
        // All limits below those of the other file would refuse it as well.
        if (!low.StartsWith("bytes", StringComparison.Ordinal) && !low.StartsWith('n') && !low.StartsWith("char", StringComparison.Ordinal)) output.ShouldContain("faulty.plan.yaml(1,8): error PL1001");
        tool.Run(name, "--limit", low, "--language", "en").Out.ShouldContain("limit");
        tool.Run("convert", name, "--limit", low).Error.ShouldContain(says);
        tool.Run(name, "--limit", low, "--limit", high, "-f", "json").Out.ShouldNotContain("PL0001\",\"name");
        tool.Run("convert", name, "--limit", high).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("rows", "--limit rows 应当写成 rows=N，N 从 1 到 10000000，不能是“rows”。")]
    [InlineData("rows=0", "不能是“rows=0”")]
    [InlineData("rows=-1", "不能是“rows=-1”")]
    [InlineData("rows=9999999999999999999", "不能是")]
    [InlineData("rows=99999999G", "不能是")]
    [InlineData("bytes=2G", "N 从 1 到 1024M")]
    [InlineData("nesting=100000", "N 从 1 到 500")]
    [InlineData("row=3", "--limit 没有“row”这一项，是不是“rows”？")]
    [InlineData("=3", "--limit 没有“”这一项，可用 bytes|nesting|rows|")]
    public void A_value_that_means_nothing_is_refused(string word, string says)
    {
        using var tool = new Tool();
        tool.Folder.Write("clean.plan.yaml", Tool.Clean);
        foreach (var args in new[] { new[] { "clean.plan.yaml" }, ["convert", "clean.plan.yaml"] })
        {
            var (exitCode, output, error) = tool.Run([.. args, "--limit", word]);
            (exitCode, output).ShouldBe((2, ""));
            error.ShouldContain(says);
        }
    }

    [Fact]
    public void Every_limit_can_be_set_up_to_its_highest_value()
    {
        foreach (var limit in FileLimit.All)
        {
            limit.In(limit.Set(Limits.Default, limit.Most)).ShouldBe(limit.Most, limit.Name);
            limit.In(limit.Set(Limits.Default, 1)).ShouldBe(1, limit.Name);
            limit.In(Limits.Default).ShouldBeLessThan(limit.Most, limit.Name);
            Should.Throw<ArgumentOutOfRangeException>(() => limit.Set(Limits.Default, limit.Most + 1));
            Should.Throw<ArgumentOutOfRangeException>(() => limit.Set(Limits.Default, 0));
        }
    }

    [Fact]
    public void The_deepest_nesting_that_can_be_asked_for_fits_the_stack()
    {
        using var tool = new Tool();
        var deep = new string('[', (int)FileLimit.Nesting.Most + 1);
        tool.Folder.Write("a.plan.yaml", deep).Write("b.plan.json", deep).Write("c.plan.yaml", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "a:\n")));
        var (exitCode, output, _) = tool.Run("a.plan.yaml", "b.plan.json", "c.plan.yaml", "--limit", "nesting=500");
        exitCode.ShouldBe(2);
        output.Split("error PL0001: 未能读取：文件嵌套超过 500 层的上限").Length.ShouldBe(4, output);
        output.ShouldContain("这已是能放宽到的最大值");
    }

    /// <summary>One that looks at the clock between facts, and one that is lost in a library.</summary>
    [Theory]
    [InlineData(typeof(SlowRule), "PL9803")]
    [InlineData(typeof(EndlessRule), "PL9801")]
    public void A_file_that_takes_too_long_is_refused_and_the_others_are_checked(Type rule, string id)
    {
        using var tool = new Tool { Rules = RuleSet.Of(rule, typeof(PlanLint.Rules.Input.UnreadableInput)) };
        tool.Folder.Write("clean.plan.yaml", Tool.Clean).Write("slow.plan.yaml", Tool.Clean.Replace("title: ", "title: 慢", StringComparison.Ordinal));
        var (exitCode, output, error) = tool.Run(".", "--limit", "seconds=1", "-f", "json");
        exitCode.ShouldBe(2, error);
        using var report = System.Text.Json.JsonDocument.Parse(output);
        var files = report.RootElement.GetProperty("files").EnumerateArray().ToList();
        files[0].GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        files[0].GetProperty("outcomes").GetProperty(id).GetProperty("outcome").GetString().ShouldBe("passed");
        files[1].GetProperty("diagnostics")[0].GetProperty("message").GetProperty("zh").GetString()
            .ShouldBe("未能读取：超过每个文件 1 秒的时限，没有检查；确实需要时可加 --limit seconds=2 放宽。");
        files[1].GetProperty("outcomes").GetProperty(id).GetProperty("outcome").GetString().ShouldBe("notChecked");
    }

    [Fact]
    public void A_deadline_that_is_over_is_said_by_the_library_too()
    {
        var settings = new LintSettings(Rules.Check.Profile) { Limits = Limits.Default with { Deadline = new(canceled: true) } };
        foreach (var (ending, bytes) in Samples.OnePlan.OnePlanFiles.All())
        {
            var result = Rules.Check.Lint($"a{ending}", bytes, settings);
            result.Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("PL0001", ending);
            result.Notifications.ShouldHaveSingleItem().Text.In(Model.Language.English).ShouldContain("longer than the limit of 30 seconds");
        }
    }
}
