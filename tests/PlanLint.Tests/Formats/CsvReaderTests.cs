using CsCheck;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Tests.Text;

namespace PlanLint.Tests.Formats;

public sealed class CsvReaderTests
{
    [Fact]
    public void Every_cell_has_the_place_it_stands_in() => SheetTable.Of(Read("行动,任务,责任单位\r\n农民行动,\"建站\r\n\"\"十\"\"个\",\r\n\r\n,,\r\n😀,x,\"\"\r\n")).ShouldBe("""
        1:1-1:3 @0 «行动» | 1:4-1:6 @1 «任务» | 1:7-1:11 @2 «责任单位»
        2:1-2:5 @0 «农民行动» | 2:6-3:8 @1 «建站⏎"十"个» | 3:9-3:9 @2 «»
        6:1-6:3 @0 «😀» | 6:4-6:5 @1 «x» | 6:6-6:8 @2 «»
        """);

    [Fact]
    public void A_table_of_text_knows_no_merges_and_no_name()
    {
        var table = SheetTable.Tables(Read("a,b\n1,2")).ShouldHaveSingleItem();
        table.HasMerges.ShouldBeFalse();
        table.Name.ShouldBeNull();
        ((Node.Flow)Read("a,b").Root!).IsWrapped.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"甲\r\n乙\"\"丙丁\"", '丁', 8, 1)]
    [InlineData("\"甲\r\n乙\"\"丙丁\"", '"', 5, 2)]
    [InlineData("\"甲\r\n乙\"\"丙丁\"", '\n', 2, 2)]
    [InlineData("\"甲\r乙\"", '\n', 2, 1)]
    [InlineData("甲\"乙", '乙', 2, 1)]
    [InlineData("\"甲乙\"", '乙', 2, 1)]
    public void A_part_of_a_value_knows_where_it_stands(string field, char part, int start, int length)
    {
        var value = SheetTable.Tables(Read("x," + field + ",y\n")).Single().Rows[0].Cells[1].Text;
        value.TextMap!.ToSource(new(value.Text.IndexOf(part, StringComparison.Ordinal), 1)).ShouldBe(new(start + 2, length));
    }

    [Theory]
    [InlineData("x.csv", "行动;任务;单位\n甲;乙,丙;丁,戊\n", "行动|任务|单位\n甲|乙,丙|丁,戊")]
    [InlineData("x.csv", "青石县任务分工表\n行动\t任务\n甲\t乙,丙;丁\n", "青石县任务分工表\n行动|任务\n甲|乙,丙;丁")]
    [InlineData("x.csv", "行动,单位\n甲,丁;戊;己\n乙,丁;戊;己;庚\n", "行动|单位\n甲|丁;戊;己\n乙|丁;戊;己;庚")]
    [InlineData("x.csv", "\"甲;乙;丙\",丁\n\"甲;乙;丙\",丁\n", "甲;乙;丙|丁\n甲;乙;丙|丁")]
    [InlineData("x.csv", "sep=;\n甲;乙,丙\n", "甲|乙,丙")]
    [InlineData("x.TSV", "甲,乙\t丙,丁\n戊,己\t庚,辛", "甲,乙|丙,丁\n戊,己|庚,辛")]
    [InlineData("x.csv", "甲，乙\n", "甲，乙")]
    [InlineData("x.csv", "甲\r\r乙,", "甲\n乙|")]
    public void The_separator_is_found_outside_quotes(string path, string csv, string values) => SheetTable.Values(Read(csv, path)).ShouldBe(values);

    [Theory]
    [InlineData("甲,乙\n丙,\"丁\n戊,己\n", 2, 3, "没有闭合")]
    [InlineData("甲,乙\n丙\"x,\"丁\n戊,己\n", 2, 5, "没有闭合")]
    [InlineData("甲,乙\n\"丙\"丁\",戊\n", 2, 4, "引号闭合以后还有文字")]
    [InlineData("甲, \"乙,丙\"\n", 1, 3, "引号前面有空格")]
    public void Quotes_that_do_not_pair_stop_the_reader_at_their_place(string csv, int line, int column, string reason)
    {
        var document = Read(csv);
        document.Root.ShouldBeNull();
        var problem = document.Problems.ShouldHaveSingleItem();
        problem.At.Region.ShouldBeOfType<Region.Text>().Start.ShouldBe(new(line, column));
        problem.Reason.In(Language.Chinese).ShouldContain(reason);
        problem.Reason.In(Language.Chinese).ShouldEndWith("。");
        problem.Reason.In(Language.English).ShouldEndWith(".");
    }

    [Fact]
    public void Blank_text_is_a_table_without_rows() => SheetTable.Tables(Read("\n , \n\"\",\"\"\n")).ShouldHaveSingleItem().Rows.ShouldBeEmpty();

    [Fact]
    public void Limits_stop_the_reader()
    {
        var rows = Read("a\n\nb\nc\n", limits: new Limits { Rows = 2 });
        rows.Root.ShouldBeNull();
        rows.Problems.ShouldHaveSingleItem().At.Region.ShouldBeOfType<Region.Text>().Start.ShouldBe(new(4, 1));
        Read("a\n\nb\n,\n", limits: new Limits { Rows = 2 }).Problems.ShouldBeEmpty();

        var value = Read("a," + new string('甲', 11), limits: new Limits { ValueLength = 10 });
        value.Problems.ShouldHaveSingleItem().At.Region.ShouldBeOfType<Region.Text>().Start.ShouldBe(new(1, 3));
        SheetTable.Values(value).ShouldBe("a|");

        Read(new string(',', 5_000_000) + "a").Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("节点");
    }

    [Fact]
    public void Any_text_is_read_with_places_that_hold_its_values()
    {
        string[] bits = ["\"", "\"\"", ",", ",\"", "\",", "\r\n", "\n", "\r", "甲", "乙 ", " ", ";", "\t", "\uFEFF"];
        Hostile.Text.Sample(Check, iter: 3_000);
        Gen.Int[0, bits.Length - 1].Select(i => bits[i]).Array[0, 30].Select(string.Concat).Sample(Check, iter: 20_000);

        static void Check(string text)
        {
            var document = Read(text);
            foreach (var problem in document.Problems) ((Region.Text)problem.At.Region).Span.ShouldLieIn(text);
            foreach (var cell in SheetTable.Tables(document).SelectMany(t => t.Rows).SelectMany(r => r.Cells))
            {
                var region = ((Region.Text)cell.Text.Region).Span;
                region.ShouldLieIn(text);
                if (cell.Text.TextMap is not { } map) continue;
                for (var i = 0; i < cell.Text.Text.Length; i++)
                {
                    var source = map.ToSource(new(i, 1)).Of(text);
                    var meant = source switch { "\"\"" => "\"", "\r\n" or "\r" => "\n", _ => source };
                    meant.ShouldBe(cell.Text.Text.Substring(i, 1));
                }
            }
        }
    }

    [Fact]
    public void Long_texts_take_linear_time() => Pace.ShouldBeQuick(text =>
    {
        Read(text);
        Read("\"" + text);
        Read(text.Replace("1", "\"\",", StringComparison.Ordinal));
    });

    private static Document Read(string csv, string path = "x.csv", Limits? limits = null) => new CsvReader().Read(new SourceText(path, csv), limits ?? Limits.Default);
}
