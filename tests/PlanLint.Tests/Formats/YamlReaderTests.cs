using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_node_has_the_region_it_stands_in() => Table("""
        # 说明
        title: 汉台区分工表
        lead: [区科协, "区教体局"]
        actions:
          - action: 农民   # 注释
            tasks: []
        """).ShouldBe("""
        map 2:1-6:14
          text 2:1-2:6 «title»
          text 2:8-2:14 «汉台区分工表»
          text 3:1-3:5 «lead»
          list 3:7-3:20
            text 3:8-3:11 «区科协»
            text 3:13-3:19 «区教体局»
          text 4:1-4:8 «actions»
          list 5:3-6:14
            map 5:5-6:14
              text 5:5-5:11 «action»
              text 5:13-5:15 «农民»
              text 6:5-6:10 «tasks»
              list 6:12-6:14
        """);

    [Fact]
    public void Folded_lines_of_Chinese_are_joined_without_a_space() => Table("""
        a: >-
          每年开展科普活动，
          达到 5 场次
          Hello
          world
        b: 第一行
          第二行
        """).ShouldBe("""
        map 1:1-7:6
          text 1:1-1:2 «a»
          text 2:3-5:8 «每年开展科普活动，达到 5 场次Hello world»
          text 6:1-6:2 «b»
          text 6:4-7:6 «第一行第二行»
        """);

    [Theory]
    [InlineData("a: 甲乙丙丁", "丙", 1, 6)]
    [InlineData("a: \"甲\\u4e59\\n丙丁\"", "丙", 1, 14)]
    [InlineData("a: '甲''乙丙'", "丙", 1, 9)]
    [InlineData("a: >-\n  甲乙\n  丙丁", "丙", 3, 3)]
    [InlineData("a: >-\r\n  甲乙\r\n  丙丁\r\n", "丙", 3, 3)]
    [InlineData("a: >\n  甲\n\n  乙\n  丙\n", "丙", 5, 3)]
    [InlineData("a: |2\n   甲\n  丙\n", "丙", 3, 3)]
    [InlineData("a: &x !!str 甲丙", "丙", 1, 14)]
    [InlineData("a: \"甲\\\n    丙\"", "丙", 2, 5)]
    [InlineData("a: \"甲\\U0001F600丙\"", "丙", 1, 16)]
    [InlineData("a: 😀丙", "丙", 1, 6)]
    [InlineData("a: \"甲丙\"", "丙", 1, 6)]
    [InlineData("a: '甲 \n  丙'", "丙", 2, 3)]
    [InlineData("a: \"x \n  丙\"", "丙", 2, 3)]
    [InlineData("a: x y\n  z 丙", "丙", 2, 5)]
    [InlineData("a: 'x y''s\n  z 丙'", "丙", 2, 5)]
    [InlineData("a: |\n  甲 '\\\n  乙 丙\n", "丙", 3, 5)]
    public void A_part_of_a_value_knows_where_it_stands(string yaml, string part, int line, int column)
    {
        var value = (Node.Scalar)((Node.Map)Read(yaml).Root!).Entries[0].Value;
        var source = value.TextMap!.Source;
        var span = value.TextMap.ToSource(new(value.Text.IndexOf(part, StringComparison.Ordinal), part.Length));
        source[span].ShouldBe(part);
        source.PositionOf(span.Start).ShouldBe(new(line, column));
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3")]
    [InlineData("a: \"x\n")]
    [InlineData("a: 1\na: 2")]
    [InlineData("a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\nh: 1\ni: 1\nj: 1\nb: 2")]
    [InlineData("a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\nh: 1\ni: 1\nj: 1\nj: 2")]
    [InlineData("a: *none")]
    [InlineData("? [x]\n: 1")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("- a\n b: c\n-d")]
    [InlineData("a: &a [*a]")]
    public void Damage_is_a_problem_with_a_place(string yaml)
    {
        var problem = Read(yaml).Problems.ShouldHaveSingleItem();
        problem.At.Region.ShouldBeOfType<Region.Text>();
        problem.Reason.In(Language.Chinese).ShouldEndWith("。");
        problem.Reason.In(Language.English).ShouldEndWith(".");
    }

    [Fact]
    public void Deep_nesting_stops_at_the_limit() =>
        Read(new string('[', 60_000)).Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("64 层");

    [Fact]
    public void Aliases_stand_for_their_anchor() => Table("a: &u [甲]\nb: *u").ShouldBe("""
        map 1:1-1:10
          text 1:1-1:2 «a»
          list 1:4-1:10
            text 1:8-1:9 «甲»
          text 2:1-2:2 «b»
          list 1:4-1:10
            text 1:8-1:9 «甲»
        """);

    [Fact]
    public void A_bomb_of_aliases_stops_at_the_limit()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Join('\n', lines);
        Read(bomb).Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("上限");
    }

    private static Document Read(string yaml) => new YamlReader().Read(new SourceText("x.plan.yaml", yaml), Limits.Default);

    private static string Table(string yaml) => NodeTable.Of(Read(yaml));
}
