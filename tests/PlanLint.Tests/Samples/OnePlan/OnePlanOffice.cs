using System.IO.Compression;
using System.Text;

namespace PlanLint.Tests.Samples.OnePlan;

/// <summary>The table as a workbook and as a Word document, with merged cells, in the fewest parts that Office opens.</summary>
internal static class OnePlanOffice
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Xlsx(string title, string[] header, IReadOnlyList<OnePlanRow> rows)
    {
        var sheet = new StringBuilder();
        var merges = new List<string> { "A1:D1" };
        Row(1, [title]);
        Row(2, header);
        foreach (var (i, row) in rows.Index())
        {
            var number = i + 3;
            if (row.Action.Rows > 1) merges.Add($"A{number}:A{number + row.Action.Rows - 1}");
            if (row.Task.Rows > 1) merges.Add($"B{number}:B{number + row.Task.Rows - 1}");
            Row(number, [row.Action.Text, row.Task.Text, row.Content, string.Join('\n', row.Units)]);
        }

        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return Package(
            ("[Content_Types].xml", Types(("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"))),
            ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", $"""{Declaration}<workbook xmlns="{main}" xmlns:r="{Documents}"><sheets><sheet name="任务分工" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", $"""{Declaration}<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData><mergeCells count="{merges.Count}">{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells></worksheet>"""));

        void Row(int number, IReadOnlyList<string> cells)
        {
            sheet.Append($"<row r=\"{number}\">");
            foreach (var (i, cell) in cells.Index())
            {
                if (cell.Length > 0) sheet.Append($"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{cell}</t></is></c>");
            }

            sheet.Append("</row>");
        }
    }

    public static byte[] Docx(string title, string[] header, IReadOnlyList<OnePlanRow> rows)
    {
        var table = new StringBuilder("<w:tblPr><w:tblBorders>");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" }) table.Append($"<w:{side} w:val=\"single\" w:sz=\"4\"/>");
        table.Append("</w:tblBorders></w:tblPr><w:tblGrid>").AppendJoin("", header.Select(_ => "<w:gridCol w:w=\"2400\"/>")).Append("</w:tblGrid>");
        table.Append("<w:tr><w:trPr><w:tblHeader/></w:trPr>").AppendJoin("", header.Select(h => Cell("", [h]))).Append("</w:tr>");
        foreach (var row in rows) table.Append("<w:tr>").Append(Merged(row.Action)).Append(Merged(row.Task)).Append(Cell("", [row.Content])).Append(Cell("", row.Units)).Append("</w:tr>");
        return Package(
            ("[Content_Types].xml", Types(("/word/document.xml", "wordprocessingml.document.main"))),
            ("_rels/.rels", Relation("officeDocument", "word/document.xml")),
            ("word/document.xml", $"""{Declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{Paragraph(title)}<w:tbl>{table}</w:tbl>{Paragraph("")}</w:body></w:document>"""));

        static string Merged((string Text, int Rows) cell) => Cell(cell.Rows == 1 ? "" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>", [cell.Text]);

        static string Cell(string merge, IReadOnlyList<string> paragraphs) => $"<w:tc><w:tcPr>{merge}</w:tcPr>{string.Concat(paragraphs.Select(Paragraph))}</w:tc>";

        static string Paragraph(string text) => text.Length == 0 ? "<w:p/>" : $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
    }

    private static string Types(params (string Part, string Kind)[] parts) =>
        $"""{Declaration}<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{p.Kind}+xml\"/>")) + "</Types>";

    private static string Relation(string kind, string target) =>
        $"""{Declaration}<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Documents}/{kind}" Target="{target}"/></Relationships>""";

    /// <summary>Stored, not packed, and dated as early as a zip can be: the same bytes on every machine.</summary>
    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
