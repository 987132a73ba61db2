using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class SeparatorBetweenQuotesTests
{
    [Theory]
    [InlineData("开展[|“下乡”、“赶集”、“讲堂”|]活动。", "开展“下乡”“赶集”“讲堂”活动。")]
    [InlineData("落实[|《条例》、《规划》|]。", "落实《条例》《规划》。")]
    [InlineData("开展卫生[|“下乡”、“赶集”|]宣传月、科技周。", "开展卫生“下乡”“赶集”宣传月、科技周。")]
    public void Separators_between_bare_items_are_deleted(string text, string mended) => Check.Fix("PL5004", Intro(text), Intro(mended));

    [Fact]
    public void A_chain_is_one_finding()
    {
        var found = Check.Rule("PL5004", Intro("开展[|“下乡”、“赶集”、“讲堂”|]活动。")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("并列的各项都带引号或书名号，中间通常不用顿号，“下乡”、“赶集”、“讲堂”里有 2 个。");
    }

    [Theory]
    [InlineData("落实《条例》（简称《甲》）、《规划》。")]
    [InlineData("落实《条例》、《规划》（国发〔2021〕9号）、《标准》。")]
    [InlineData("开展“下乡”、“赶集”活动、“讲堂”讲座。")]
    [InlineData("开展“下乡”“赶集”活动。")]
    [InlineData("开展“下乡”、科技赶集活动。")]
    [InlineData("落实《条例》、“下乡”工作。")]
    public void Bare_chains_and_insertions_pass(string text) => Check.Rule("PL5004", Intro(text));

    private static string Intro(string text) => $"intro:\n  - {text}\n";
}
