using System.IO.Compression;
using System.Xml;
using PlanLint.Formats.Sheets;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Reads <c>*.xlsx</c>: each sheet that can be seen and holds text is a table. Hidden sheets, rows and columns are left out, formulas count
/// by the result that the file holds. Parts are read as streams, for a sheet may say that it has a million rows.
/// </summary>
public sealed class XlsxReader : IFileReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Xlsx;

    /// <inheritdoc/>
    public Document Read(InputFile file, Limits limits)
    {
        try
        {
            using var content = new MemoryStream(file.Content.ToArray(), writable: false);
            OfficeXml.Check(content);
            using var zip = new ZipArchive(content, ZipArchiveMode.Read);
            return Read(file.Path, new(zip), limits);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(file.Path, null, limit.Problem);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Document.Unreadable(file.Path, null, new(Message.Of(
                $"文件损坏或不完整，没有读完，请用 Excel 打开后重新保存，或者重新下载。",
                $"The file is damaged or incomplete and was not read to its end; open it with Excel and save it again, or download it again."),
                new(file.Path, "", new Region.WholeFile())));
        }
    }

    private static Document Read(string path, OfficeParts parts, Limits limits)
    {
        var workbook = Workbook.Read((parts.Main ?? throw new InvalidDataException("No workbook.")).Open(), limits);
        var strings = parts.Beside("sharedStrings") is { } shared ? SharedStrings.Read(shared.Open(), limits) : SharedStrings.None;
        var styles = parts.Beside("styles") is { } styled ? CellStyles.Read(styled.Open(), limits) : CellStyles.None;
        var values = new CellReader(strings, styles, workbook.StartsIn1904);
        var flow = new FlowBuilder(path, limits);
        var budget = new TextBudget(flow, limits);
        var read = new HashSet<ZipArchiveEntry>();
        foreach (var sheet in workbook.Sheets)
        {
            // A chart has a tab of its own and no cells.
            if (parts.WithId(sheet.PartId, "chartsheet") is not null) continue;
            if (parts.WithId(sheet.PartId, "worksheet") is not { } part) throw new InvalidDataException("A sheet whose part is not there.");
            if (!read.Add(part)) throw new InvalidDataException("Two sheets are one part.");
            var rows = SheetGrid.Rows(sheet.Name, SheetContent.Read(part.Open(), values, limits));
            budget.Spend(rows);
            if (rows.Count > 0) flow.Table(rows, sheet.Name);
        }

        return flow.Build();
    }

    /// <summary>What the package reader and the XML reader throw at a file that is not as it should be, as damaging files at random shows.</summary>
    private static bool IsDamage(Exception e) => e is XmlException or InvalidDataException or IOException or FormatException
        or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException or OverflowException or IndexOutOfRangeException;
}
