using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class VagueCommitmentTests
{
    [Theory]
    [InlineData("[|建设一批|]科普示范基地。", "“建设一批科普示范基地”只说“一批”，没有说多少；请写明数量。")]
    [InlineData("每年[|打造若干|]个讲堂。", "“打造若干个讲堂”只说“若干”，没有说多少；请写明数量。")]
    [InlineData("[|培养了一大批|]讲师，办好夜校。", "“培养了一大批讲师”只说“一大批”，没有说多少；请写明数量。")]
    [InlineData("[|建设一批|]基地，每年培训5人。", "“建设一批基地”只说“一批”，没有说多少；请写明数量。")]
    [InlineData("建成5个站点，[|开发一系列|]课程。", "“开发一系列课程”只说“一系列”，没有说多少；请写明数量。")]
    [InlineData("[|定期开展|]监测评估。", "“定期开展监测评估”只说“定期”，没有说多久一次；请写明“每年”“每季度”或次数。")]
    [InlineData("[|不定期组织|]检查。", "“不定期组织检查”只说“不定期”，没有说多久一次；请写明“每年”“每季度”或次数。")]
    public void Amounts_and_frequencies_without_a_number_are_marked(string content, string message) =>
        Check.Rule("PL3003", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe(message);

    [Theory]
    [InlineData("场馆面向公众常态、定期、优惠开放。")]
    [InlineData("坚持经常性宣传教育。")]
    [InlineData("认定第一批科普村，办好新一批讲堂。")]
    [InlineData("开展“建设一批基地”主题活动。")]
    [InlineData("到2025年，建设一批基地，达到8个。")]
    [InlineData("建设一批基地，到2025年共8个。")]
    [InlineData("每季度定期开展检查。")]
    [InlineData("定期开展检查，一年2次。")]
    public void What_is_counted_elsewhere_or_is_no_promise_passes(string content) => Check.Rule("PL3003", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");

    [Fact]
    public void A_title_promises_nothing_where_there_is_content_and_a_column_may_say_how_often()
    {
        Check.Rule("PL3003", "actions: [{ action: 农民, tasks: [{ task: 建设一批基地, content: 建设5个基地。 }, { task: [|建设一批|]讲堂 }] }]\n");
        Check.Rule("PL3003", "actions: [{ action: 农民, tasks: [{ task: 检查, rows: [{ content: 定期开展检查。, deadline: 每季度 }] }] }]\n");
    }

    [Fact]
    public void The_same_words_in_prose_and_table_are_one_finding()
    {
        var found = Check.Rule("PL3003", """
            actions:
              - { action: 农民科学素质提升行动, tasks: [{ task: 建站, content: [|建设一批|]科普站。 }] }
            body:
              - { action: 实施农民科学素质提升行动, tasks: [{ task: 建站, content: 建设一批科普站，服务群众。 }] }
            """).ShouldHaveSingleItem();
        found.Related.Count.ShouldBe(1);
        found.Severity.ShouldBe(Severity.Info);
    }
}
