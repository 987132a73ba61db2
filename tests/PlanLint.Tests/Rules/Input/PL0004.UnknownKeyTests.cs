using PlanLint.Model;

namespace PlanLint.Tests.Rules.Input;

public sealed class UnknownKeyTests
{
    [Theory]
    [InlineData("actions:\n  - action: 农民\n    [|leed|]: 县科协\n", "lead")]
    [InlineData("行动:\n  - 重点行动: 农民\n    [|牵头单为|]: 县科协\n", "牵头单位")]
    [InlineData("jurisdiction: { [|nam|]: 青石县 }\n", "name")]
    [InlineData("actions:\n  - action: 农民\n    tasks:\n      - { task: 培训, rows: [{ content: 夜校, [|dedline|]: 2025年 }] }\n", "deadline")]
    public void The_nearest_known_key_is_named_and_offered(string yaml, string nearest)
    {
        var found = Check.Rule("PL0004", yaml).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldContain($"最接近的是“{nearest}”");
        found.Fix!.Edits.ShouldHaveSingleItem().NewText.ShouldBe(nearest);
        found.Fix.Safety.ShouldBe(FixSafety.Suggestion);
    }

    [Fact]
    public void A_key_like_no_other_has_no_suggestion()
    {
        var found = Check.Rule("PL0004", "[|completely-different|]: x\n").ShouldHaveSingleItem();
        found.Fix.ShouldBeNull();
        found.Message.In(Language.English).ShouldBe("A plan has no key 'completely-different'; its value was not checked.");
    }

    [Theory]
    [InlineData("$schema: x.json\nactions: []\n")]
    [InlineData("Title: 方案\nACTIONS: []\n")]
    [InlineData("actions:\n  - 重点行动/重点工程/保障措施: 农民\n")]
    public void Known_keys_pass_whatever_their_case(string yaml) => Check.Rule("PL0004", yaml);
}
