using System.IO.Compression;
using PlanLint.Formats;
using PlanLint.Formats.Sheets;
using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>
/// Edits of cells of a workbook. Only the parts of the sheets change: a cell whose text is shared with others gets the text of its own, runs of
/// formatting included. Formulas, numbers and dates are never written.
/// </summary>
internal static class WorkbookEdits
{
    /// <summary>The file with the edits; null when one of them cannot be written into the text of its cell.</summary>
    public static byte[]? Apply(InputFile file, SourceText source, IReadOnlyList<Edit> edits, Limits limits)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
        var parts = new OfficeParts(zip);
        if (Package.IsSigned(zip) || parts.Main is not { } main) return null;
        var sheets = Workbook.Read(main.Open(), limits).Sheets;
        var shared = parts.Beside("sharedStrings") is { } entry && Package.Read(entry) is { } strings ? new XmlPart(strings.Text) : null;
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in edits.GroupBy(e => source.PartAt(e.At.Offset)?.Name is PartName.SheetCell cell ? cell.Sheet : ""))
        {
            // Two sheets of one name cannot be told apart here.
            if (sheets.Where(s => s.Name == sheet.Key).ToList() is not [var only] || parts.WithId(only.PartId, "worksheet") is not { } part) return null;
            if (Package.Read(part) is not { } read || SheetEdits.Apply(new(read.Text), shared, Cells(sheet, source), limits) is not { } text) return null;
            changed[part.FullName] = text;
        }

        return Package.Replace(file.Content, changed);
    }

    private static IReadOnlyList<CellEdits> Cells(IEnumerable<Edit> edits, SourceText source) =>
        [.. edits.GroupBy(e => source.PartAt(e.At.Offset)!).Select(cell => new CellEdits(
            (PartName.SheetCell)cell.Key.Name,
            source[TextSpan.Between(cell.Key.Start, source.EndOf(cell.Key))],
            [.. cell.Select(e => new TextEdit(((Region.Text)e.At.Region).Span with { Start = e.At.Offset - cell.Key.Start }, e.NewText))]))];
}
