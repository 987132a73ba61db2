using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class ConflictingTargetTests
{
    [Fact]
    public void Prose_and_table_that_disagree_are_marked_in_the_prose()
    {
        var found = Plans("重点培养200名骨干教师，办好论坛。", "“十四五”期间重点培养[|300名|]骨干教师。").ShouldHaveSingleItem();
        found.Related.ShouldHaveSingleItem().Note.In(Language.Chinese).ShouldBe("另一处“200名”");
        found.Message.In(Language.Chinese).ShouldBe("“重点培养骨干教师”前后不一致：这里是“300名”，另一处是“200名”，请核对后统一。");
    }

    [Theory]
    [InlineData("重点培养200名骨干教师。", "“十四五”期间重点培养 200 名骨干教师。")]
    [InlineData("重点培养200名骨干教师，重点培养10名骨干教师。", "“十四五”期间重点培养300名骨干教师。")]
    [InlineData("重点培养200名骨干教师。", "“十四五”期间，每年重点培养40名骨干教师。")]
    [InlineData("重点培养200名骨干教师。", "“十四五”期间重点培养300人次骨干教师。")]
    [InlineData("认定5个。", "“十四五”期间认定6个。")]
    public void The_same_number_another_span_or_unit_and_doubtful_pairs_pass(string table, string prose) => Plans(table, prose);

    [Fact]
    public void Two_values_of_one_indicator_for_one_year_are_marked()
    {
        var found = Check.Rule("PL3008", """
            targets:
              - 到2025年，公民具备科学素质的比例达到14%。
            intro:
              - 到2025年，全省公民具备科学素质的比例达到15%，全县公民具备科学素质比例[|达到13%|]。
            jurisdiction: { name: 青石县, level: 县 }
            """).ShouldHaveSingleItem();
        found.Properties["first"].ShouldBe("达到14%");
        found.Properties["second"].ShouldBe("达到13%");
    }

    private static IReadOnlyList<Diagnostic> Plans(string table, string prose) => Check.Rule("PL3008", $$"""
        actions:
          - action: 教师科学素质提升工程
            tasks: [{ task: 骨干教师, content: "“十四五”期间{{table}}" }]
        body:
          - action: 实施教师科学素质提升工程
            tasks: [{ task: 骨干教师, content: "{{prose}}" }]
        """);
}
