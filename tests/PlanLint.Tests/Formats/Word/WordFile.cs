using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats.Word;

/// <summary>Makes Word files of pieces of their XML, and writes what a reader makes of them, one piece a line.</summary>
internal static class WordFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static byte[] Of(string body, string? styles = null, string? lists = null, string space = Transitional)
    {
        var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Write(main, $"<w:document {Spaces(space)}><w:body>{body}<w:sectPr/></w:body></w:document>");
            if (styles is not null) Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Spaces(space)}>{styles}</w:styles>");
            if (lists is not null) Write(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Spaces(space)}>{lists}</w:numbering>");
        }

        return file.ToArray();
    }

    public static Document Read(byte[] file, Limits? limits = null) =>
        new DocumentReader([new DocxReader()]).Read(new("方案.docx", file), TextEncoding.Auto, limits ?? Limits.Default);

    /// <summary>One line a paragraph or cell: name of the piece, heading level, spans, text. Every text is checked to stand where its place says.</summary>
    public static string Show(Document document)
    {
        var lines = new StringBuilder();
        foreach (var problem in document.Problems) lines.Append("problem: ").Append(problem.Reason.In(Language.English)).Append('\n');
        foreach (var block in document.Root is Node.Flow flow ? flow.Blocks : [])
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    lines.Append(Name(paragraph.Text)).Append(paragraph.HeadingLevel is { } level ? $" h{level}" : "").Append(": ").Append(Shown(paragraph.Text)).Append('\n');
                    break;
                case Block.Table table:
                    lines.Append("table").Append('\n');
                    foreach (var (cell, row) in table.Rows.SelectMany((r, i) => r.Cells.Select(c => (c, i))))
                    {
                        ((PartName.TableCell)Part(cell.Text)).Row.ShouldBe(row + 1);
                        ((PartName.TableCell)Part(cell.Text)).Column.ShouldBe(cell.Column + 1);
                        lines.Append("  ").Append(Name(cell.Text));
                        if (cell.ColumnSpan * cell.RowSpan > 1) lines.Append($" {cell.ColumnSpan}x{cell.RowSpan}");
                        lines.Append(": ").Append(Shown(cell.Text)).Append('\n');
                    }

                    break;
            }
        }

        return lines.ToString().TrimEnd('\n');
    }

    public static string Show(string body, string? styles = null, string? lists = null) => Show(Read(Of(body, styles, lists)));

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string InList(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static string Spaces(string space) =>
        $"xmlns:w=\"{space}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static void Write(OpenXmlPart part, string xml) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    private static PartName Part(Node.Scalar text)
    {
        var region = text.Region.ShouldBeOfType<Region.Text>();
        return region.Source.PartAt(region.Span.Start).ShouldNotBeNull().Name;
    }

    private static string Name(Node.Scalar text)
    {
        var region = text.Region.ShouldBeOfType<Region.Text>();
        region.Source[region.Span].ShouldBe(text.Text);
        return Part(text).In(Language.Chinese);
    }

    private static string Shown(Node.Scalar text) => text.Text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);
}
