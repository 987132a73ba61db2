using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

/// <summary>Files that are broken, or made to do harm.</summary>
public sealed class XlsxDamageTests
{
    private static readonly byte[] Sound = new WorkbookFile()
        .Shared("<t>行动</t>").Shared("<r><t>任</t></r><r><t>务</t></r>").Formats("0%", "yyyy年m月d日")
        .Sheet("分工", """
            <cols><col min="2" max="2" hidden="1"/></cols><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
            <row r="2"><c r="A2" s="1"><v>0.18</v></c><c r="C2" s="2"><v>45187</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
            """).Bytes();

    [Fact]
    public void A_strict_workbook_is_read() => SheetTable.Values(WorkbookFile.Read(WorkbookFile.Rewrite(Sound, (_, xml) => xml
        .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal))))
        .ShouldBe("行动|任务\n18%|2023年9月18日");

    [Fact]
    public void A_file_cut_off_anywhere_is_a_problem()
    {
        for (var part = 0; part < 20; part++)
        {
            var cut = Sound[..(Sound.Length * part / 20)];
            ShouldBeDamaged(WorkbookFile.Read(cut));
            Whole(cut).Root.ShouldBeNull();
        }
    }

    [Fact]
    public void Bytes_flipped_at_random_never_throw()
    {
        var random = new Random(20230918);
        for (var i = 0; i < 500; i++)
        {
            var bytes = (byte[])Sound.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            if (WorkbookFile.Read(bytes) is { Root: null } document) ShouldBeDamaged(document);
            Whole(bytes).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Characters_of_the_parts_changed_at_random_never_throw()
    {
        var random = new Random(20230918);
        const string letters = "<>\"=/ &;:AZaz09r-.#[%_";
        for (var i = 0; i < 500; i++)
        {
            var bytes = WorkbookFile.Rewrite(Sound, (_, xml) =>
            {
                var text = new StringBuilder(xml);
                if (random.Next(2) == 0) text[random.Next(text.Length)] = letters[random.Next(letters.Length)];
                if (random.Next(8) == 0) text.Remove(random.Next(text.Length / 2), random.Next(text.Length / 2));
                return text.ToString();
            });
            if (WorkbookFile.Read(bytes) is { Root: null } document) ShouldBeDamaged(document);
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("_rels/.rels")]
    public void Entities_and_DTDs_are_refused(string name) => ShouldBeDamaged(WorkbookFile.Read(Change(name, (xml, root) =>
        xml[..root] + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml[root..])));

    [Theory]
    [InlineData("""<row r="0"/>""")]
    [InlineData("""<row r="1048577"><c r="A1048577"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"/><row r="1"/>""")]
    [InlineData("""<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A2"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="ZZZZZZZZZZZZ1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>-1</v></c></row>""")]
    [InlineData("""<c r="A1"><v>1</v></c>""")]
    public void Cells_that_make_no_sense_are_a_problem(string rows) => ShouldBeDamaged(new WorkbookFile().Rows("一", rows).Read());

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", 300_000)]
    [InlineData("xl/worksheets/sheet1.xml", 2_001)]
    [InlineData("_rels/.rels", 300_000)]
    [InlineData("[Content_Types].xml", 300_000)]
    public void An_element_with_very_many_attributes_is_refused(string name, int count) => ShouldBeDamaged(WorkbookFile.Read(Change(name, (xml, root) =>
        string.Concat(xml.AsSpan(0, root), "<x ", string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}='&gt;'")), "/>" + xml[root..]))));

    [Fact]
    public void Elements_that_nest_very_deep_are_refused() =>
        ShouldBeDamaged(new WorkbookFile().Rows("一", string.Concat(Enumerable.Repeat("<a>", 3_000_000)) + string.Concat(Enumerable.Repeat("</a>", 3_000_000))).Read());

    [Fact]
    public void A_part_in_UTF_16_is_refused()
    {
        using var changed = new MemoryStream();
        changed.Write(Sound);
        using (var zip = new System.IO.Compression.ZipArchive(changed, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/workbook.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/workbook.xml").Open(), Encoding.Unicode);
            writer.Write("<workbook/>");
        }

        ShouldBeDamaged(WorkbookFile.Read(changed.ToArray()));
    }

    [Fact]
    public void A_sheet_formatted_to_its_last_row_is_quick_and_small()
    {
        var rows = new StringBuilder("""<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="H1" t="str"><v>乙</v></c></row>""");
        for (var row = 2; row <= CellCount; row++) rows.Append($"<row r=\"{row}\" s=\"1\" customFormat=\"1\"><c r=\"A{row}\" s=\"1\"/><c r=\"H{row}\" s=\"1\"/></row>");
        var document = new WorkbookFile().Rows("一", rows.ToString(), "<mergeCells><mergeCell ref=\"A1:C1048576\"/></mergeCells>").Read();
        SheetTable.Of(document).ShouldBe("sheet 一\n一!A1 @0 1x3 «甲» | 一!H1 @7 «乙»");
    }

    [Fact]
    public void Cells_far_apart_cost_nothing() => SheetTable.Of(new WorkbookFile().Rows("一", """
        <row r="1"><c r="XFD1" t="str"><v>甲</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>乙</v></c></row>
        """).Read()).ShouldBe("sheet 一\n一!XFD1 @16383 «甲»\n一!A1048576 @0 «乙»");

    [Fact]
    public void A_text_said_a_million_times_stops_at_the_limit()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c><c r=\"B{row}\" t=\"s\"><v>0</v></c></row>"));
        new WorkbookFile().Shared($"<t>{new string('甲', 10_000)}</t>").Rows("一", rows).Read()
            .Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("个字符的上限");
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var bytes = new WorkbookFile().Rows("一", $"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{new string(' ', 30_000_000)}</v></c></row>").Bytes();
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new InputFile("x.xlsx", bytes), TextEncoding.Auto, new Limits { UnpackedBytes = 20_000_000 });
        document.Root.ShouldBeNull();
        document.Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("解压后超过");
        ShouldBeDamaged(WorkbookFile.Read(bytes, new Limits { UnpackedBytes = 20_000_000 }));
    }

    private const int CellCount = 1_048_576;

    private static Document Whole(byte[] bytes) => new DocumentReader(DocumentReader.AllReaders).Read(new InputFile("x.xlsx", bytes), TextEncoding.Auto, Limits.Default);

    /// <summary>The sound file with one part changed, of which the change is told where its root begins.</summary>
    private static byte[] Change(string name, Func<string, int, string> change)
    {
        var isThere = false;
        var bytes = WorkbookFile.Rewrite(Sound, (part, xml) =>
        {
            if (part != name) return xml;
            isThere = true;
            return change(xml, xml.IndexOf('<', xml.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var end ? end : 0));
        });
        isThere.ShouldBeTrue(name);
        return bytes;
    }

    private static void ShouldBeDamaged(Document document)
    {
        document.Root.ShouldBeNull();
        var problem = document.Problems.ShouldHaveSingleItem();
        problem.Reason.In(Language.Chinese).ShouldStartWith("文件损坏或不完整");
        problem.At.Region.ShouldBeOfType<Region.WholeFile>();
    }
}
