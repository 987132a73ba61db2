using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class MissingPopulationTests
{
    private const string Four = "actions:\n  - action: 青少年科学素质提升行动\n  - action: 职工科学素质提升行动\n  - action: 老年人科学素质提升行动\n  - action: 领导干部和公务员科学素质行动\n";

    [Fact]
    public void A_missing_population_is_named_at_the_title()
    {
        var found = Check.Rule("PL2001", $"title: [|青石县实施方案|]\n{Four}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("没有为“农民”安排科学素质提升行动。");
        found.Message.In(Language.English).ShouldBe("No action covers the population '农民'.");
    }

    [Fact]
    public void Several_missing_populations_are_one_finding() =>
        Check.Rule("PL2001", "title: [|青石县实施方案|]\nactions:\n  - action: 农民科学素质提升行动\n").ShouldHaveSingleItem()
            .Message.In(Language.Chinese).ShouldContain("“青少年”“产业工人”“老年人”“领导干部和公务员”");

    [Theory]
    [InlineData("  - action: 实施农民科学素质提升行动（县农业农村局牵头）\n")]
    [InlineData("  - action: 农民科学素质提升行动\n    kind: population\n")]
    public void Titles_with_brackets_or_a_leading_verb_count(string farmers) => Check.Rule("PL2001", $"title: 青石县实施方案\n{Four}{farmers}");

    [Fact]
    public void A_population_in_running_text_does_not_count() =>
        Check.Rule("PL2001", $"title: [|青石县实施方案|]\nintro: [提高农民科学素质。]\n{Four}");

    [Fact]
    public void An_action_in_the_prose_counts() => Check.Rule("PL2001", $"title: 青石县实施方案\n{Four}body:\n  - action: 农民科学素质提升行动\n");
}
