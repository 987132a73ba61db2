using System.IO.Compression;
using System.Text;
using PlanLint.Fixes;
using PlanLint.Model;
using PlanLint.Tests.Formats;
using static PlanLint.Tests.Formats.Word.WordFile;

namespace PlanLint.Tests.Fixes;

/// <summary>Word and Excel files: the words of a cell or paragraph change, and nothing else of the package.</summary>
public sealed class OfficeFixTests
{
    [Fact]
    public void Only_the_main_part_of_a_word_file_changes()
    {
        var file = Word(Row(Cell("农民科学素质提升行动"), Cell("加强组织,落实责任"), Cell("每年开展5-10场次活动。"), Cell("县科协")));
        var fixedFile = FixCheck.Fix("x.docx", file);
        fixedFile.Findings.ShouldBe(2);
        Part(fixedFile.Content.ToArray(), "word/document.xml").ShouldBe(Part(file, "word/document.xml").Replace("组织,落", "组织，落", StringComparison.Ordinal).Replace("5-10", "5～10", StringComparison.Ordinal));
        Others(fixedFile.Content.ToArray(), "word/document.xml").ShouldBe(Others(file, "word/document.xml"));
        FixCheck.Fix("x.docx", fixedFile.Content.ToArray()).IsChanged.ShouldBeFalse();
    }

    [Fact]
    public void Runs_fields_lists_and_tracked_changes_stay_as_they_are()
    {
        const string cell = """
            <w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>加强</w:t></w:r><w:del><w:r><w:delText>删,去</w:delText></w:r></w:del>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>一,二</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:ins><w:r><w:t>组织&#x2C;</w:t></w:r></w:ins><w:r><w:t>落实<![CDATA[责任]]></w:t></w:r></w:p></w:tc>
            """;
        var file = Word(Row(Cell("农民科学素质提升行动"), cell, Cell("每年举办活动(由县科协牵头)开展。"), Cell("县科协")));
        var after = Part(FixCheck.Fix("x.docx", file).Content.ToArray(), "word/document.xml");
        after.ShouldBe(Part(file, "word/document.xml").Replace("组织&#x2C;", "组织，", StringComparison.Ordinal).Replace("活动(由县科协牵头)", "活动（由县科协牵头）", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>乙丙</w:t></w:r>", 0, 2, "戊", "<w:r><w:t>戊</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>丙</w:t></w:r>")]
    [InlineData("<w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>乙丙</w:t></w:r>", 1, 0, "<&", "<w:r><w:t>甲&lt;&amp;</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>乙丙</w:t></w:r>")]
    [InlineData("<w:r><w:t>甲&amp;乙</w:t></w:r>", 1, 1, "", "<w:r><w:t>甲乙</w:t></w:r>")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", 1, 1, "", null)]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", 2, 0, "丁", "<w:r><w:t>甲</w:t><w:tab/><w:t>丁乙</w:t></w:r>")]
    [InlineData("<w:r><w:t>𠮷甲</w:t></w:r>", 2, 1, "乙", "<w:r><w:t>𠮷乙</w:t></w:r>")]
    public void An_edit_of_a_paragraph_finds_its_runs(string runs, int start, int length, string words, string? expected)
    {
        var file = Of($"<w:p>{runs}</w:p>");
        var document = Read(file);
        var at = new Location("方案.docx", "", new Region.Text(document.Source!, new(start, length)));
        var after = FileEdits.Apply(new("方案.docx", file), document with { Kind = PlanLint.Formats.FileKind.Docx }, [new Edit(at, words)], new(Rules.Check.Profile));
        (after is null ? null : Part(after, "word/document.xml")).ShouldBe(expected is null ? null : Part(file, "word/document.xml").Replace(runs, expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_sheet_changes_and_a_shared_text_becomes_the_cell_s_own()
    {
        var file = Workbook("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
            <row r="2"><c r="A2" t="str"><v>农民科学素质提升行动</v></c><c r="B2" s="1" t="s"><v>4</v></c><c r="C2" t="inlineStr"><is><t>每年开展5-10场次活动。</t></is></c><c r="D2" t="str"><v>县科协</v></c></row>
            <row r="3"><c r="A3" t="str"><v>农民科学素质提升行动</v></c><c r="B3" t="str"><f>B2</f><v>建立机制</v></c><c r="C3" s="1"><v>45</v></c><c r="D3" t="str"><v>县科协</v></c></row>
            """);
        var fixedFile = FixCheck.Fix("x.xlsx", file);
        var name = Sheet(file);
        Part(fixedFile.Content.ToArray(), name).ShouldBe(Part(file, name)
            .Replace("<c r=\"B2\" s=\"1\" t=\"s\"><v>4</v></c>", "<c r=\"B2\" s=\"1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>加强</t></r><r><t>组织，落实责任</t></r></is></c>", StringComparison.Ordinal)
            .Replace("5-10", "5～10", StringComparison.Ordinal));
        Others(fixedFile.Content.ToArray(), name).ShouldBe(Others(file, name));
        FixCheck.Fix("x.xlsx", fixedFile.Content.ToArray()).IsChanged.ShouldBeFalse();
    }

    [Fact]
    public void The_result_of_a_formula_is_never_written()
    {
        var file = Workbook("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
            <row r="2"><c r="A2" t="str"><v>农民科学素质提升行动</v></c><c r="B2" t="str"><f>"x"</f><v>加强组织,落实责任</v></c><c r="C2" t="str"><v>开展活动。</v></c><c r="D2" t="str"><v>县科协</v></c></row>
            """);
        var fixedFile = FixCheck.Fix("x.xlsx", file);
        fixedFile.Before.Diagnostics.ShouldContain(d => d.RuleId == "PL5001");
        fixedFile.IsChanged.ShouldBeFalse();
        fixedFile.Content.ToArray().ShouldBe(file);
    }

    [Theory]
    [InlineData("x.docx")]
    [InlineData("x.xlsx")]
    public void A_signed_file_is_not_changed(string path)
    {
        var file = path == "x.docx"
            ? Word(Row(Cell("农民科学素质提升行动"), Cell("加强组织,落实责任"), Cell("开展活动。"), Cell("县科协")))
            : Workbook("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="str"><v>农民行动</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="str"><v>活动。</v></c><c r="D2" t="str"><v>县科协</v></c></row>""");
        FixCheck.Fix(path, file).IsChanged.ShouldBeTrue();
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) zip.CreateEntry("_xmlsignatures/sig1.xml");
        FixCheck.Fix(path, stream.ToArray()).IsChanged.ShouldBeFalse();
    }

    [Fact]
    public void The_same_bytes_come_out_each_time()
    {
        var file = Word(Row(Cell("农民科学素质提升行动"), Cell("加强组织,落实责任"), Cell("开展活动。"), Cell("县科协")));
        FixCheck.Fix("x.docx", file).Content.ToArray().ShouldBe(FixCheck.Fix("x.docx", file).Content.ToArray());
    }

    private static byte[] Word(params string[] rows) =>
        Of(P("青石县实施方案") + Table([Row(Cell("重点行动"), Cell("主要任务"), Cell("主要内容"), Cell("责任单位")), .. rows]), lists: """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """);

    private static byte[] Workbook(string rows) => new WorkbookFile()
        .Shared("<t>重点行动</t>").Shared("<t>主要任务</t>").Shared("<t>主要内容</t>").Shared("<t>责任单位</t>")
        .Shared("<r><rPr><b/></rPr><t>加强</t></r><r><t>组织,落实责任</t></r>").Formats("0").Rows("分工", rows).Bytes();

    private static string Sheet(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).FullName;
    }

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>All other entries: name, time and bytes.</summary>
    private static IEnumerable<string> Others(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e => e.FullName == name ? $"{e.FullName} {e.LastWriteTime}" : $"{e.FullName} {e.LastWriteTime} {Hash(e)}")];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
