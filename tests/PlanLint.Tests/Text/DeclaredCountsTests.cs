using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class DeclaredCountsTests
{
    [Theory]
    [InlineData("在“十四五”时期实施6项重点工程", 6, "重点工程")]
    [InlineData("开展五大提升行动", 5, "提升行动")]
    [InlineData("开展 5 项提升行动", 5, "提升行动")]
    [InlineData("面向四大重点人群", 4, "重点人群")]
    [InlineData("全县五大类重点人群", 5, "重点人群")]
    [InlineData("落实十二项重点任务", 12, "重点任务")]
    public void A_count_is_read(string text, int count, string noun)
    {
        var found = DeclaredCounts.Find(text).ShouldHaveSingleItem();
        (found.Count, found.Noun).ShouldBe((count, noun));
    }

    [Theory]
    [InlineData("落实国家五大提升行动")]
    [InlineData("其中3项重点工程")]
    [InlineData("2021项重点工程")]
    [InlineData("提升行动和重点工程")]
    public void Other_counts_are_left_out(string text) => DeclaredCounts.Find(text).ShouldBeEmpty();
}
