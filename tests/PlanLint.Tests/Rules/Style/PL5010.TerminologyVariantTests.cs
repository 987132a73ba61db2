using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class TerminologyVariantTests
{
    [Fact]
    public void The_rarer_ways_are_reported_once()
    {
        var found = Check.Rule("PL5010", "intro:\n  - 面向镇（街道）巡展，在镇(街道)设点，巡展[|镇办|]全覆盖，在重点镇、办开展活动。\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("同一个意思写法不一：“镇（街道）”2 处，“镇办”1 处，“镇、办”1 处，应统一为“镇（街道）”。");
        found.Message.In(Language.English).ShouldBe("One concept is written in several ways: '镇（街道）' 2, '镇办' 1, '镇、办' 1; use '镇（街道）' throughout.");
        found.Related.ShouldHaveSingleItem();
        found.Fix!.Safety.ShouldBe(FixSafety.Suggestion);
        found.Fix.Edits.ShouldAllBe(e => e.NewText == "镇（街道）");
    }

    [Fact]
    public void The_frequent_way_wins_and_the_recommended_one_a_tie()
    {
        Check.Fix("PL5010", "intro:\n  - 作出贡献，[|做出贡献|]。\n", "intro:\n  - 作出贡献，作出贡献。\n");
        Check.Fix("PL5010", "intro:\n  - 做出贡献，[|作出贡献|]，做出贡献。\n", "intro:\n  - 做出贡献，做出贡献，做出贡献。\n");
    }

    [Theory]
    [InlineData("面向镇（街道）巡展，在镇(街道)设点。")]
    [InlineData("面向镇（街道）巡展，镇办公室设点，发挥“镇办党校”作用，落实《镇办规定》。")]
    [InlineData("提升科学素质，培养科学素养。")]
    public void One_way_names_and_other_words_pass(string text) => Check.Rule("PL5010", $"intro:\n  - {text}\n");
}
