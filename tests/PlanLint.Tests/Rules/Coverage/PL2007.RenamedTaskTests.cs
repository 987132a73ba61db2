using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class RenamedTaskTests
{
    [Fact]
    public void A_heading_that_differs_is_marked_in_the_table_and_takes_the_words_of_the_prose()
    {
        Check.Fix("PL2007", Plan("[|实施农技人员培训工作|]", "实施农技人员培训工程"), Plan("实施农技人员培训工程", "实施农技人员培训工程"));
        var found = Check.Rule("PL2007", Plan("[|实施农技人员培训工作|]", "实施农技人员培训工程")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("同一项任务，分工表写“实施农技人员培训工作”，正文写“实施农技人员培训工程”，请统一。");
        found.Message.In(Language.English).ShouldBe("One task has two names: '实施农技人员培训工作' in the table, '实施农技人员培训工程' in the prose; use one.");
        found.Fix!.Safety.ShouldBe(FixSafety.Suggestion);
        found.Related.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("[|推进农民夜校建设|]", "推进实施农民夜校建设")]
    [InlineData("[|倡导绿色种植|]", "广泛宣传“绿色种植”")]
    public void Words_at_the_beginning_count(string table, string body) => Check.Rule("PL2007", Plan(table, body));

    [Fact]
    public void Where_all_else_has_its_partner_the_last_two_are_one() =>
        Check.Rule("PL2007", Plan("[|健全农技推广能力|]", "建立农技推广机制"));

    [Fact]
    public void Of_a_long_text_the_clause_that_differs_is_marked()
    {
        var found = Check.Rule("PL2007", """
            actions:
              - action: 农民科学素质提升行动
                tasks:
                  - task: 丰富农村科普供给，[|推动乡村科学场所不断增加|]，方便群众参加活动
            body:
              - action: 农民科学素质提升行动
                intro: 以提高素质为重点，丰富农村科普供给，推动乡村科普场所不断增加，延长开放时间，方便群众参加活动。
            """).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("同一项任务，分工表写“推动乡村科学场所不断增加”，正文写“推动乡村科普场所不断增加”，请统一。");
        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("丰富农村科普供给，推动乡村科普场所增加，方便群众", "丰富农村科普供给，推动乡村科普场所不断增加，延长开放时间，方便群众参加活动")]
    [InlineData("开展“农业技术”培训。", "开展农业技术培训")]
    [InlineData("开展农业技术培训", "建设乡村气象站，服务农业生产")]
    public void Shorter_texts_other_marks_and_other_tasks_pass(string table, string body) => Check.Rule("PL2007", Plan(table, body));

    [Fact]
    public void An_action_may_be_called_what_the_profile_calls_it() => Check.Rule("PL2007", """
        actions:
          - action: 领导干部和公务员科学素质行动
          - action: 科普基础设施工程
        body:
          - action: 实施领导干部和公务员科学素质提升行动
          - action: 科普基础设施强化工程
        """);

    [Fact]
    public void An_action_that_the_profile_does_not_know_may_not() => Check.Rule("PL2007", """
        actions:
          - action: 农民科学素质提升行动
          - action: [|天文科普惠民工程|]
        body:
          - action: 农民科学素质提升行动
          - action: 天文科普惠农工程
        """);

    private static string Plan(string table, string body) =>
        $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: {table}\nbody:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: {body}\n";
}
