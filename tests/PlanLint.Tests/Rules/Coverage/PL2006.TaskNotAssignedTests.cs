using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class TaskNotAssignedTests
{
    private const string Table = "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n      - task: 推广科普小院，办好农民夜校\n";

    [Fact]
    public void A_task_that_the_table_leaves_out_is_marked_in_the_prose()
    {
        var found = Check.Rule("PL2006", $"{Table}body:\n  - action: 实施农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n      - task: [|建设乡村气象站|]\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("正文的任务“建设乡村气象站”没有列入任务分工表，请在表中补上。");
        found.Message.In(Language.English).ShouldBe("The task '建设乡村气象站' is in the prose but not in the division table; add it there.");
        found.Related.ShouldHaveSingleItem().Note.In(Language.Chinese).ShouldContain("农民科学素质提升行动");
    }

    [Fact]
    public void The_tasks_of_an_action_left_out_are_not_repeated() =>
        Check.Rule("PL2006", $"{Table}body:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n  - action: [|科学素质国际交流合作工程|]\n    tasks:\n      - task: 接待来访团组\n")
            .ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe("正文的“科学素质国际交流合作工程”没有列入任务分工表，它的各项任务也都不在表中，请补上。");

    [Theory]
    [InlineData("      - task: 进一步开展农业技术培训\n")]
    [InlineData("      - task: 开展农业科技培训\n")]
    [InlineData("      - task: 办好农民夜校和科普小院\n        content: 办好。\n")]
    [InlineData("      - task: 办好农民夜校\n")]
    [InlineData("    rows:\n      - content: 每个乡镇都要安排专人联系，让群众随时问得到。\n")]
    [InlineData("  - action: 组织保障\n    tasks:\n      - task: 加强组织领导\n")]
    public void Other_names_merged_tasks_paragraphs_and_safeguards_pass(string tasks)
    {
        var first = tasks.StartsWith("      -", StringComparison.Ordinal) ? "    tasks:\n" : "";
        Check.Rule("PL2006", $"{Table}body:\n  - action: 农民科学素质提升行动\n{first}{tasks}");
    }

    [Theory]
    [InlineData("actions:\n  - action: 农民科学素质提升行动\n    lead: 县农业农村局\n")]
    [InlineData("actions:\n  - action: 县科协的任务\n    tasks:\n      - task: 办好科普日\n")]
    public void A_table_that_is_built_otherwise_says_nothing(string table) =>
        Check.Rule("PL2006", $"{table}body:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n");

    [Fact]
    public void Headings_may_be_asked_to_be_more_alike()
    {
        const string Body = "body:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: ";
        Check.Rule("PL2006", $"{Table}{Body}开展农业科技培训\n");
        Check.Rule("PL2006", $"{Table}{Body}[|开展农业科技培训|]\n", new RuleOptions { TaskSimilarity = 90 });
    }

    [Fact]
    public void Many_tasks_take_linear_time()
    {
        var tasks = string.Concat(Enumerable.Range(0, 3000).Select(i => $"      - task: 任务{i}号{i * 7919 % 10007}科普\n"));
        var others = string.Concat(Enumerable.Range(0, 3000).Select(i => $"      - task: 事项{i * 31 % 10009}科普{i}号\n"));
        Check.Lint($"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n{tasks}body:\n  - action: 农民科学素质提升行动\n    tasks:\n{others}", "PL2006").Diagnostics.Count(d => d.RuleId == "PL2006").ShouldBeInRange(1, 3000);
    }
}
