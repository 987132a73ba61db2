using System.Xml;

namespace PlanLint.Formats.Sheets;

/// <summary>What a sheet's part holds, hidden or not: cells row by row, merged ranges as the file has them.</summary>
internal sealed class SheetContent
{
    private readonly List<SheetCellValue> _cells = [];
    private int _rowStart;
    private bool _hasText;
    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly bool[] _hiddenColumns = new bool[CellRange.MaxColumn + 1];

    /// <summary>Cells with text, row by row and from left to right, and formatted ones without text beside them that stand below text.</summary>
    public IReadOnlyList<SheetCellValue> Cells => _cells;

    /// <summary>Ranges of merged cells, in the order of the file; they may overlap.</summary>
    public IReadOnlyList<CellRange> Merges => _merges;

    /// <summary>Last column that holds a cell; 0 without cells.</summary>
    public int LastColumn { get; private set; }

    public bool IsHiddenRow(int row) => _hiddenRows.Contains(row);

    public bool IsHiddenColumn(int column) => _hiddenColumns[column];

    /// <summary>Reads the part of a sheet. Beyond the limit of cells it stops reading: whoever counts the cells then refuses the file.</summary>
    /// <exception cref="InvalidDataException">Rows, cells or ranges make no sense.</exception>
    public static SheetContent Read(Stream part, CellReader values, Limits limits)
    {
        using var xml = SheetXml.Open(part, limits);
        var sheet = new SheetContent();
        var (row, column) = (0, 0);
        var columns = 0;
        while (SheetXml.Next(xml) && sheet._cells.Count <= limits.Nodes)
        {
            limits.Deadline.ThrowIfCancellationRequested();
            switch (SheetXml.ElementOf(xml))
            {
                case "col":
                    if (++columns > CellRange.MaxColumn) throw new InvalidDataException("More columns than a sheet can have.");
                    sheet.Column(xml);
                    break;
                case "row":
                    sheet.EndRow();
                    (row, column) = (Ascending(SheetXml.Number(xml, "r") ?? row + 1, row, CellRange.MaxRow), 0);
                    if (SheetXml.Flag(xml, "hidden") || SheetXml.IsZero(xml, "ht")) sheet._hiddenRows.Add(row);
                    break;
                case "c":
                    column = Ascending(ColumnOf(xml, row) ?? column + 1, column, CellRange.MaxColumn);
                    sheet.Cell(row, column, values.Read(xml));
                    break;
                case "mergeCell":
                    sheet._merges.Add(CellRange.Parse(xml.GetAttribute("ref")) ?? throw new InvalidDataException("A merged range makes no sense."));
                    if (sheet._merges.Count > limits.Nodes) throw new InvalidDataException("More merged ranges than cells.");
                    break;
            }
        }

        sheet.EndRow();
        return sheet;
    }

    private static int? ColumnOf(XmlReader xml, int row)
    {
        if (xml.GetAttribute("r") is not { } reference) return null;
        return CellRange.Cell(reference) is var (itsRow, column) && itsRow == row ? column : throw new InvalidDataException("A cell does not stand where it says.");
    }

    private static int Ascending(int number, int last, int max) =>
        number > last && number <= max ? number : throw new InvalidDataException("Rows or cells are not in order.");

    private void Cell(int row, int column, (string Text, bool IsUnsaved) value)
    {
        if (row == 0) throw new InvalidDataException("A cell outside rows.");
        var isBlank = string.IsNullOrWhiteSpace(value.Text) && !value.IsUnsaved;
        if (isBlank && column > LastColumn) return;
        LastColumn = Math.Max(LastColumn, column);
        _hasText |= !isBlank;
        _cells.Add(new(row, column, isBlank ? "" : value.Text, value.IsUnsaved));
    }

    /// <summary>Of a row without text nothing is kept: a sheet may be formatted down to its last row.</summary>
    private void EndRow()
    {
        if (!_hasText) _cells.RemoveRange(_rowStart, _cells.Count - _rowStart);
        (_rowStart, _hasText) = (_cells.Count, false);
    }

    private void Column(XmlReader xml)
    {
        if (!SheetXml.Flag(xml, "hidden") && !SheetXml.IsZero(xml, "width")) return;
        var last = Math.Min(SheetXml.Number(xml, "max") ?? 0, CellRange.MaxColumn);
        for (var column = SheetXml.Number(xml, "min") ?? 1; column <= last; column++) _hiddenColumns[column] = true;
    }
}
