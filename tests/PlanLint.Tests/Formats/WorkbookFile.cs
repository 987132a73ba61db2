using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanLint.Formats;

namespace PlanLint.Tests.Formats;

/// <summary>Builds Excel files for tests with the Open XML SDK. Sheets are given in SpreadsheetML without its namespace, so that a test shows what the file says.</summary>
internal sealed class WorkbookFile
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private readonly List<(string Name, string Xml, string? State)> _sheets = [];
    private readonly List<string> _strings = [];
    private readonly List<string> _formats = [];
    private bool _startsIn1904;

    /// <summary>A sheet with rows only.</summary>
    public WorkbookFile Rows(string name, string rows, string merges = "") => Sheet(name, $"<sheetData>{rows}</sheetData>{merges}");

    public WorkbookFile Sheet(string name, string content, string? state = null)
    {
        _sheets.Add((name, $"<worksheet {Main}>{content}</worksheet>", state));
        return this;
    }

    /// <summary>A text for cells of the type s, as the inside of its item.</summary>
    public WorkbookFile Shared(string item)
    {
        _strings.Add(item);
        return this;
    }

    /// <summary>The number formats of styles 1, 2, 3 …; a number stands for a built-in format.</summary>
    public WorkbookFile Formats(params string[] codes)
    {
        _formats.AddRange(codes);
        return this;
    }

    public WorkbookFile From1904()
    {
        _startsIn1904 = true;
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = _startsIn1904 ? true : null }, sheets);
            foreach (var (name, xml, state) in _sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                using (var writer = new StreamWriter(part.GetStream(FileMode.Create))) writer.Write(xml);
                var sheet = new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) };
                if (state is not null) sheet.SetAttribute(new("state", "", state));
                sheets.AppendChild(sheet);
            }

            if (_strings.Count > 0) Write(book.AddNewPart<SharedStringTablePart>(), $"<sst {Main}>{string.Concat(_strings.Select(s => $"<si>{s}</si>"))}</sst>");
            if (_formats.Count > 0) Write(book.AddNewPart<WorkbookStylesPart>(), Styles());
        }

        return stream.ToArray();
    }

    public Document Read(Limits? limits = null) => Read(Bytes(), limits);

    public static Document Read(byte[] bytes, Limits? limits = null) => new XlsxReader().Read(new InputFile("x.xlsx", bytes), limits ?? Limits.Default);

    /// <summary>The same package with each part rewritten.</summary>
    public static byte[] Rewrite(byte[] bytes, Func<string, string, string> part)
    {
        using var changed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes)))
        using (var target = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var text = part(entry.FullName, reader.ReadToEnd());
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open());
                writer.Write(text);
            }
        }

        return changed.ToArray();
    }

    private string Styles()
    {
        var own = string.Concat(_formats.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"));
        var styles = string.Concat(_formats.Select((code, i) => $"<xf numFmtId=\"{(int.TryParse(code, out var id) ? id : 200 + i)}\"/>"));
        return $"<styleSheet {Main}><numFmts>{own}</numFmts><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>";
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}
