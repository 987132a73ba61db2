using System.Globalization;
using CsCheck;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class QuantitiesTests
{
    private static readonly string[] Names = ["8类健康细胞", "18项行动"];

    public static TheoryData<string, string> Cases => new()
    {
        { "每年培训3000名以上", "3000 名 AtLeast 1" },
        { "不少于10人", "10 人 AtLeast 1" },
        { "培养20名左右", "20 名 About 1" },
        { "开展5-10场次", "5..10 场次 Range 0" },
        { "开展5—10 场次", "5..10 场次 Range 0" },
        { "参加人数达到万人以上", "10000 人 AtLeast 2" },
        { "培训2 万人次", "20000 人次 Exact 0" },
        { "培训１．５万人次", "15000.0 人次 Exact 0" },
        { "比例达到13%", "13 % Exact 1" },
        { "比例达到13％", "13 % Exact 1" },
        { "比例超过12%", "12 % MoreThan 1" },
        { "比例达到百分之十三点五", "13.5 % Exact 1" },
        { "力争达到5000人次以上", "5000 人次 AtLeast 3" },
        { "超过1200万人次", "12000000 人次 MoreThan 1" },
        { "人均1.5元", "1.5 元 Exact 0" },
        { "不少于两次", "2 次 AtLeast 1" },
        { "不超过3家", "3 家 AtMost 1" },
        { "培训1000余人", "1000 人 AtLeast 1" },
        { "1,200名", "1200 名 Exact 0" },
        { "达到100%", "100 % Exact 1" },
        { "举办3至5期", "3..5 期 Range 0" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_quantity_has_value_unit_bound_and_hedges(string text, string expected) => Shown(Quantities.Find(text).ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("五大类人群、三级联动、一名县长")]
    [InlineData("第十九次会议、第81届大会、县十四届三次全会")]
    [InlineData("“三下乡”“十四五”“双减”")]
    [InlineData("国发〔2021〕9号、2021—2035年、2022年11月21日")]
    [InlineData("3+X、4+X、计划2.0、5G、119、“12621”工程、e站")]
    [InlineData("建设一批基地，打造若干品牌，达到一个新高度")]
    [InlineData("12345热线、24小时服务")]
    [InlineData("常态、定期、优惠开放")]
    public void What_measures_nothing_is_no_quantity(string text) => Quantities.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("实施6项重点工程", QuantityClass.DeclaredCount)]
    [InlineData("重点实施5项提升行动", QuantityClass.DeclaredCount)]
    [InlineData("抓好8类健康细胞示范创建", QuantityClass.ProgrammeName)]
    [InlineData("落实健康县18项行动", QuantityClass.ProgrammeName)]
    [InlineData("建设8类场馆", QuantityClass.Target)]
    public void Counts_and_names_are_told_from_targets(string text, QuantityClass kind) => Quantities.Find(text, Names).ShouldHaveSingleItem().Class.ShouldBe(kind);

    [Fact]
    public void Spans_count_in_the_original_text()
    {
        const string text = "力争 达到５ ０００ 人次以上。";
        var found = Quantities.Find(text).ShouldHaveSingleItem();
        text.Substring(found.Span.Start, found.Span.Length).ShouldBe("力争 达到５ ０００ 人次以上");
        text.Substring(found.Number.Start, found.Number.Length).ShouldBe("５ ０００");
    }

    [Fact]
    public void The_time_is_the_nearest_to_the_left_in_the_sentence()
    {
        var found = Quantities.Find("到2025年，建成5个；每年培训20人，骨干3名。另建2所。");
        found.Select(q => q.Time?.Kind).ShouldBe([TimeKind.Year, TimeKind.Recurring, TimeKind.Recurring, null]);
        found[0].Time!.To.ShouldBe(2025);
    }

    [Fact]
    public void Verified_readings_of_published_plans_are_found_and_nothing_else()
    {
        var expected = SharedFolder.Read("gold/targets.tsv").Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        foreach (var plan in expected.GroupBy(row => row[0][..3]))
        {
            var file = Path.GetFileName(Directory.GetFiles(Path.Combine(SharedFolder.Path!, "seeds"), $"{plan.Key}_*.txt").Single());
            var found = Quantities.Find(SharedFolder.Read($"seeds/{file}"), Names).Select(Shown).Order(StringComparer.Ordinal);
            found.ShouldBe(plan.Select(row => $"{Number(row[2])} {row[3]} {row[4]} {row[5]}").Order(StringComparer.Ordinal), plan.Key);
        }
    }

    [Fact]
    public void Any_text_is_answered_with_spans_inside_it() =>
        Gen.String[Gen.Char["0123456789.,-—~达到不少于超过以上万亿十百一二人次场%项类行动 第年　，。\ud83d"], 0, 60].Sample(text =>
            Quantities.Find(text, Names).All(q => q.Span.Start >= 0 && q.Span.End <= text.Length && q.Number.Start >= q.Span.Start && q.Number.End <= q.Span.End));

    [Fact]
    public void Hostile_texts_take_linear_time() => Pace.ShouldBeQuick(text =>
    {
        Quantities.Find(text, Names).ShouldNotBeNull();
        Breakdowns.Find(text).ShouldNotBeNull();
        DeclaredCounts.Find(text).ShouldNotBeNull();
        FusedUnits.Find(text).ShouldNotBeNull();
    });

    private static string Number(string text) => text;

    private static string Shown(Quantity q) => string.Create(CultureInfo.InvariantCulture,
        $"{q.Low}{(q.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"..{high}") : "")} {q.Unit} {q.Bound} {q.Hedges.Count}");
}
