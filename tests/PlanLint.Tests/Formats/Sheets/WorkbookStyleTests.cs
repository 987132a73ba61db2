namespace PlanLint.Tests.Formats.Sheets;

public sealed class WorkbookStyleTests
{
    [Fact]
    public void Numbers_and_dates_show_as_their_styles_say() => SheetTable.Values(new WorkbookFile().Formats("0%", "14", "yyyy\"年\"m\"月\"d\"日\"", "0.00", "yyyy-mm-dd").Rows("一", """
        <row r="1"><c r="A1" s="1"><v>0.18</v></c><c r="B1" s="2"><v>45187</v></c><c r="C1" s="3"><v>45187</v></c><c r="D1" s="4"><v>5</v></c><c r="E1" s="99"><v>5</v></c></row>
        <row r="2"><c r="A2"><v>1E3</v></c><c r="B2" t="d" s="5"><v>2023-09-18T00:00:00</v></c><c r="C2" t="d"><v>高兴</v></c><c r="D2"><v>NaN</v></c><c r="E2" t="n"><v>-0.5</v></c></row>
        """).Read()).ShouldBe("18%|2023/9/18|2023年9月18日|5.00|5\n1000|2023-09-18|高兴|NaN|-0.5");

    [Fact]
    public void Dates_of_a_workbook_from_1904_count_from_there() =>
        SheetTable.Values(new WorkbookFile().From1904().Formats("yyyy-mm-dd").Rows("一", """<row r="1"><c r="A1" s="1"><v>43725</v></c></row>""").Read()).ShouldBe("2023-09-18");
}
