using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class ParentTaskNotCarriedTests
{
    [Fact]
    public void What_an_action_drops_is_one_finding()
    {
        var found = Check.Rule("PL2009", "actions:\n  - action: [|老年人科学素质提升行动|]\n    tasks:\n      - task: 加强老年人健康科普服务\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("“老年人科学素质提升行动”没有承接上位规划的任务“实施智慧助老行动”“实施银龄科普行动”，请确认本地是否适用。");
        found.Message.In(Language.English).ShouldBe("'老年人科学素质提升行动' does not take up, of the parent plan: '实施智慧助老行动', '实施银龄科普行动'.");
    }

    [Theory]
    [InlineData("      - task: 推进智慧助老科普行动\n      - task: 老年人健康科普服务\n      - task: 银龄科普专项行动\n")]
    [InlineData("      - task: 关爱老年人\n        content: 推进智慧助老行动，开展老年人健康科普服务。深化银龄科普行动。\n")]
    public void Like_headings_and_sentences_carry_a_task(string tasks) => Check.Rule("PL2009", $"actions:\n  - action: 老年人科学素质提升行动\n    tasks:\n{tasks}");

    [Theory]
    [InlineData("县", false)]
    [InlineData("市", true)]
    public void Some_tasks_are_asked_of_higher_levels_only(string level, bool isAsked) =>
        Check.Lint($"jurisdiction: {{ name: 青石, level: {level} }}\nactions:\n  - action: 青少年科学素质提升行动\n", "PL2009").Diagnostics.ShouldHaveSingleItem()
            .Message.In(Language.Chinese).Contains("推进高等教育阶段科学教育和科普工作", StringComparison.Ordinal).ShouldBe(isAsked);

    [Fact]
    public void It_is_off_by_default() =>
        Check.Lint("actions:\n  - action: 老年人科学素质提升行动\n").Diagnostics.ShouldNotContain(d => d.RuleId == "PL2009");
}
