using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

public sealed class JsonReaderTests
{
    [Fact]
    public void Every_node_has_the_region_it_stands_in() => Table("""
        {
          "标题": "汉台区\n分工表",
          "n": [1, null, true],
          "😀": {}
        }
        """).ShouldBe("""
        map 1:1-5:2
          text 2:3-2:7 «标题»
          text 2:9-2:19 «汉台区⏎分工表»
          text 3:3-3:6 «n»
          list 3:8-3:23
            text 3:9-3:10 «1»
            text 3:12-3:16 «»
            text 3:18-3:22 «true»
          text 4:3-4:7 «😀»
          map 4:9-4:11
        """);

    [Theory]
    [InlineData("{\"a\": \"甲乙丙\"}", 10)]
    [InlineData("{\"a\": \"甲\\u4e59丙\"}", 15)]
    [InlineData("{\"a\": \"\\ud83d\\ude00\\\"丙\"}", 22)]
    public void A_part_of_a_value_knows_where_it_stands(string json, int column)
    {
        var value = (Node.Scalar)((Node.Map)Read(json).Root!).Entries[0].Value;
        var span = value.TextMap!.ToSource(new(value.Text.IndexOf('丙', StringComparison.Ordinal), 1));
        value.TextMap.Source[span].ShouldBe("丙");
        span.Start.ShouldBe(column - 1);
    }

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{\"中\": 1,}", 1, 9)]
    [InlineData("{\n\"中文\": 甲}", 2, 7)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{\"a\": 1, \"a\": 2}", 1, 10)]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 8)]
    [InlineData("// x", 1, 1)]
    public void Damage_is_a_problem_with_a_place(string json, int line, int column)
    {
        var problem = Read(json).Problems.ShouldHaveSingleItem();
        problem.At.Region.ShouldBeOfType<Region.Text>().Start.ShouldBe(new(line, column));
        problem.Reason.In(Language.Chinese).ShouldEndWith("。");
    }

    [Fact]
    public void Deep_nesting_stops_at_the_limit() =>
        Read(new string('[', 60_000)).Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("64 层");

    private static Document Read(string json) => new JsonReader().Read(new SourceText("x.plan.json", json), Limits.Default);

    private static string Table(string json) => NodeTable.Of(Read(json));
}
