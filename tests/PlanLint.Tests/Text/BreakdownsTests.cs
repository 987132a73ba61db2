using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class BreakdownsTests
{
    [Theory]
    [InlineData("培训2万人次，其中技能类1.5万人次、创业类0.5万人次。", 20000, 20000)]
    [InlineData("培训2万人次，其中技能1.5万、创业0.6万人次。", 20000, 21000)]
    [InlineData("建成10个站点，其中：城区4个，乡镇5个。", 10, 9)]
    [InlineData("全年3000名，其中，教师１０００名、学生２０００名。", 3000, 3000)]
    public void Total_and_parts_are_read(string text, int total, int sum)
    {
        var found = Breakdowns.Find(text).ShouldHaveSingleItem();
        found.Total.Low.ShouldBe(total);
        found.Sum.ShouldBe(sum);
        found.AddsUp.ShouldBe(total == sum);
        foreach (var part in found.Parts) text.Substring(part.Number.Start, part.Number.Length).ShouldMatch("^[0-9０-９]");
    }

    [Theory]
    [InlineData("培养300名，其中重点培养200名。")]
    [InlineData("培训300名，其中线上200人次、线下100人次。")]
    [InlineData("建成10个，其中城区3—5个、乡镇5个。")]
    [InlineData("比例达到20%，其中城市30%、农村10%。")]
    [InlineData("不少于10个，其中城区4个、乡镇5个。")]
    [InlineData("培训300名。其中教师200名、学生50名。")]
    public void What_need_not_add_up_is_no_breakdown(string text) => Breakdowns.Find(text).ShouldBeEmpty();

    [Fact]
    public void An_open_list_may_stay_below_its_total() =>
        Breakdowns.Find("建成10个，其中主要包括城区4个、乡镇5个。").ShouldHaveSingleItem().AddsUp.ShouldBeTrue();
}
