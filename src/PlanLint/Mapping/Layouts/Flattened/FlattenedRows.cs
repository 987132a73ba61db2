using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>
/// Cuts the lines of a flattened table into rows. A row is its content and the units after it; what stands between the units and the next
/// content are titles. Content goes on while its lines fill the cell and end no sentence.
/// </summary>
internal sealed class FlattenedRows
{
    private const int MostPieces = 24;
    private static readonly string[] NoDates = ["长期", "持续", "每年", "全年", "常年"];

    private readonly IReadOnlyList<Node.Scalar> _lines;
    private readonly IReadOnlyList<FlattenedLine> _printed;
    private readonly FlattenedUnits _units;
    private readonly FlattenedMeasures _measures;
    private readonly List<FlattenedRow> _rows = [];
    private readonly List<FlattenedPiece> _run = [];
    private readonly int _titleColumns;
    private readonly bool _hasDeadlines;
    private FlattenedRow? _row;
    private string _titles = "";
    private bool _isAfterPage;

    private FlattenedRows(IReadOnlyList<Node.Scalar> lines, IReadOnlyList<FlattenedLine> printed, FlattenedHeader header, FlattenedUnits units, FlattenedMeasures measures)
    {
        _titleColumns = header.Columns.Count(c => c is "action" or "task");
        _hasDeadlines = header.Has("deadline");
        _lines = lines;
        _printed = printed;
        _units = units;
        _measures = measures;
    }

    /// <summary>Whether a unit stands after the content of the open row.</summary>
    private bool RunHasUnits { get; set; }

    private bool IsUnended => _row is { Content: [.., var last] } && !FlattenedLine.EndsSentence(last.Text);

    /// <summary>Whether the last line of content fills its cell and ends no sentence, so that more must follow.</summary>
    private bool IsCut => IsUnended && _measures.Fills(_row!.Content[^1]);

    /// <summary>Whether the last piece is a title's line that fills its cell.</summary>
    private bool IsBelowCutTitle => _run is [.., var last] && !IsUnit(last) && _measures.FillsLeft(last.Text);

    /// <summary>The rows in reading order.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="printed">Those that belong to the table proper.</param>
    /// <param name="header">Says which columns there are.</param>
    /// <param name="units">Knows names of units.</param>
    /// <param name="measures">Widths of the columns.</param>
    public static IReadOnlyList<FlattenedRow> Of(
        IReadOnlyList<Node.Scalar> lines, IReadOnlyList<FlattenedLine> printed, FlattenedHeader header, FlattenedUnits units, FlattenedMeasures measures)
    {
        var rows = new FlattenedRows(lines, printed, header, units, measures);
        for (var i = 0; i < printed.Count; i++) rows.Add(i);
        rows.Close();
        rows.Keep(rows._row);
        return rows._rows;
    }

    private void Add(int index)
    {
        var line = _printed[index];
        _isAfterPage |= line.IsAfterPage;
        if (line.Single is { } single) AddSingle(single, index);
        else AddParts(line, index);
    }

    private void AddSingle(Node.Scalar text, int index)
    {
        if (!_units.IsCertain(text.Text) && !IsWrapped(text, index) && IsContent(text, index)) AddContent(text, index);
        else AddPiece(text, index);
    }

    /// <summary>Whether a line goes on with a unit of the line before it, or begins one that the next line ends.</summary>
    private bool IsWrapped(Node.Scalar text, int index)
    {
        if (_run is [.., var last] && _units.IsOneOrList(last.Text.Text) && _units.IsWrapped(last.Text.Text, text.Text)) return true;
        return index + 1 < _printed.Count && _units.IsOneOrList(text.Text) && _units.IsWrapped(text.Text, _printed[index + 1].Parts[0].Text);
    }

    private bool IsContent(Node.Scalar text, int index)
    {
        if (_measures.Fills(text)) return true;
        if (FlattenedLine.EndsSentence(text.Text))
            return !_measures.FitsLeft(text) || !(IsCut && !RunHasUnits ? _run.Count > 0 && IsPrintedAgain(text) : IsBelowCutTitle);
        if (_run.Count == 0 && IsCut && !_isAfterPage) return true;
        if (_measures.FitsLeft(text)) return false;
        return EndsCell(index) || text.Text.AsSpan().IndexOfAny("，；：") >= 0 || (_run.Count == 0 && IsUnended);
    }

    private bool EndsCell(int index) => index + 1 < _printed.Count && _units.IsCertain(_printed[index + 1].Parts[0].Text);

    private bool IsUnit(FlattenedPiece piece) => piece.Column is FlattenedColumn.Units || _units.IsCertain(piece.Text.Text);

    /// <summary>A line with several columns: titles in front, content, units at its end, any of which may be missing.</summary>
    private void AddParts(FlattenedLine line, int index)
    {
        var parts = line.Parts;
        var to = parts.Count;
        while (to > 0 && IsUnitPart(parts, to - 1, index)) to--;
        var most = Math.Min(_titleColumns, to == parts.Count && to <= _titleColumns ? to : to - 1);
        var from = 0;
        while (from < most && !(IsCut && !_isAfterPage) && IsTitlePart(parts[from])) from++;
        for (var i = 0; i < from; i++) AddPiece(parts[i], index, from < 2 ? FlattenedColumn.Unknown : i == 0 ? FlattenedColumn.Action : FlattenedColumn.Task);
        if (from < to) AddContent(FlattenedLine.Span(_lines[line.Number], parts[from], parts[to - 1]), index);
        for (var i = to; i < parts.Count; i++)
        {
            if (from < to) _row!.Beside.Add(new(parts[i], line.Number, FlattenedColumn.Units));
            else AddPiece(parts[i], index, FlattenedColumn.Units);
        }
    }

    private bool IsUnitPart(IReadOnlyList<Node.Scalar> parts, int i, int index)
    {
        if (_units.IsCertain(parts[i].Text)) return true;
        return i > 0 && i == parts.Count - 1 && FlattenedLine.EndsSentence(parts[i - 1].Text)
            && index + 1 < _printed.Count && _units.IsWrapped(parts[i].Text, _printed[index + 1].Parts[0].Text);
    }

    private bool IsTitlePart(Node.Scalar part)
    {
        const int shortest = 3;
        return part.Text.Length >= shortest && _measures.FitsLeft(part) && !FlattenedLine.EndsSentence(part.Text) && !part.Text.Contains('，', StringComparison.Ordinal);
    }

    private void AddPiece(Node.Scalar text, int index, FlattenedColumn column = FlattenedColumn.Unknown)
    {
        var piece = new FlattenedPiece(text, _printed[index].Number, column);
        RunHasUnits |= IsUnit(piece);
        _run.Add(piece);
    }

    /// <summary>Whether the pieces that wait, and a text after them, are the last titles once more.</summary>
    private bool IsPrintedAgain(Node.Scalar? after = null)
    {
        if (_titles.Length == 0 || _run.Count > MostPieces || (after is not null && ComparisonKey.Of(after.Text).Length == 0)) return false;
        var key = ComparisonKey.Of(string.Concat(_run.Select(p => p.Text.Text)) + after?.Text);
        return key.EndsWith(_titles, StringComparison.Ordinal) || _titles.EndsWith(key, StringComparison.Ordinal);
    }

    private void AddContent(Node.Scalar text, int index)
    {
        if (_row is { Content.Count: > 0 } row && !RunHasUnits && (IsCut || (row.Beside.Count == 0 && (_run.Count == 0 || IsPrintedAgain()))) && !_units.HasNames(_run))
        {
            row.TitlesOfNextPage.AddRange(_run);
            _run.Clear();
        }
        else
        {
            Close();
            _row ??= new();
            if (_row.Titles.Count is > 0 and <= MostPieces) _titles = ComparisonKey.Of(string.Concat(_row.Titles.Select(p => p.Text.Text)));
            _row.IsAfterPage = _printed[index].IsAfterPage && _row.Titles.Count == 0;
        }

        _row.Content.Add(text);
        _isAfterPage = false;
    }

    /// <summary>Ends the row: units that wait go to it, titles to the next one. Titles with units and no content between are a row of their own.</summary>
    private void Close()
    {
        var waiting = _row is null ? _run : [.. _row.Beside, .. _run];
        var row = _row;
        var next = new FlattenedRow();
        _units.Sort(waiting, name =>
        {
            if (row is null || next.Titles.Count > 0)
            {
                Keep(row);
                row = next;
                next = new();
            }

            row.Units.Add(name);
        }, title =>
        {
            if (row is { Deadline: null, Content.Count: > 0 } && next.Titles.Count == 0 && IsDeadline(title.Text.Text)) row.Deadline = title.Text;
            else next.Titles.Add(title);
        });
        Keep(row);
        _row = next;
        _run.Clear();
        RunHasUnits = false;
    }

    private bool IsDeadline(string text) =>
        _hasDeadlines && (Array.Exists(NoDates, d => text.StartsWith(d, StringComparison.Ordinal)) || (Characters.IsDigit(text[0]) && text.Contains('年', StringComparison.Ordinal)));

    private void Keep(FlattenedRow? row)
    {
        if (row is { Place: not null }) _rows.Add(row);
    }
}
