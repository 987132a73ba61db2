using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>
/// Reads division tables, row by row. A document has one division table, which may be printed in pieces: on each page, on each sheet. An action or
/// task whose title is printed again goes on.
/// </summary>
internal sealed class DivisionTable(DraftPlan plan, MappingNotes notes)
{
    private readonly SharedUnits _shared = new();
    private readonly TableCell?[] _above = new TableCell?[UnitCell.Roles.Count];
    private readonly TableCell?[] _cut = new TableCell?[UnitCell.Roles.Count];
    private TableHeader? _header;
    private int _columns;
    private string? _sheet;
    private DraftAction? _action;
    private string _actionKey = "";
    private DraftTask? _task;
    private string _taskKey = "";

    /// <summary>Reads a table; answers whether it is a division table, or the next piece of one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="follows">Whether nothing stands between it and the table before it.</param>
    public bool Add(Block.Table table, bool follows)
    {
        var grid = new TableGrid(table);
        var header = TableHeader.Find(grid);
        if (header is null && !(follows && _header is not null && grid.Columns == _columns)) return false;
        if (header is not null)
        {
            TableColumns.Settle(header, grid);
            foreach (var cell in header.Unknown) notes.Unknown(MapFields.Field(cell.Text, new(notes.File, "", cell.Text.Region)), Vocabulary.Columns);
            if (_sheet != table.Name) Close();
            (_header, _columns, _sheet) = (header, grid.Columns, table.Name);
            Above(grid, header);
        }

        for (var row = header?.End ?? 0; row < grid.Count; row++) Row(grid, _header!, row);
        return true;
    }

    /// <summary>Ends the last action.</summary>
    public void Close()
    {
        if (_action is not null) _shared.Settle(_action, notes);
        (_action, _task, _actionKey, _taskKey) = (null, null, "", "");
        Array.Clear(_above);
    }

    /// <summary>A title that stands in the table itself, above its header.</summary>
    private void Above(TableGrid grid, TableHeader header)
    {
        for (var row = 0; row < header.Row && plan.Title is null; row++)
        {
            if (grid.Filled(row) is [var only] && only.Text.Text.Trim().Length > 4) plan.Title = Title(only.Text);
        }
    }

    private void Row(TableGrid grid, TableHeader header, int row)
    {
        notes.CheckTime();
        var filled = grid.Filled(row);
        if (filled.Count == 0 || header.IsRepeatedAt(grid, row)) return;
        if (TableColumns.IsGroupRow(header, grid, row))
        {
            Open(filled[0].Text);
            return;
        }

        if (filled is [{ ColumnSpan: > 1 } remark] && remark.ColumnSpan >= grid.Columns - 1) return;
        if (Text(grid, header, row, "action") is { } action) Open(action);
        else if (_action is null) Open(filled[0].Text with { Text = "", TextMap = null });
        var title = Text(grid, header, row, "task");
        if (title is not null) Open(title, Text(grid, header, row, "number"));
        var content = Text(grid, header, row, "content");
        if (GoesOn(grid, header, row))
        {
            _shared.Extend([.. UnitCell.Roles.Select((role, i) => Units(grid, header, row, (UnitCell.FieldOf(role), i)))]);
            return;
        }

        UnitCell?[] units = [.. UnitCell.Roles.Select((role, i) => Units(grid, header, row, (UnitCell.FieldOf(role), i)))];
        if (content is null && title is null && !Array.Exists(units, u => u is { IsAssumed: false })) return;
        var bearer = Bearer(content, title is not null || !header.Has("task"));
        if (bearer is DraftRow draft)
        {
            draft.Target = Target(grid, header, row);
            draft.Deadline = Text(grid, header, row, "deadline");
        }

        _shared.Add(_task, bearer, units);
    }

    /// <summary>Whether a row only gives more units to the one above: its content is merged with it.</summary>
    private static bool GoesOn(TableGrid grid, TableHeader header, int row) =>
        row > header.End && header.ColumnsOf("content") is [var column, ..] && grid[row][column] is { } content && !content.Text.IsBlank() && ReferenceEquals(content, grid[row - 1][column]);

    /// <summary>What bears the units of a row: the row, or its task or action where the row has no content.</summary>
    private DraftUnits Bearer(Node.Scalar? content, bool isNew)
    {
        if (content is null && isNew && _task is { Rows.Count: 0 }) return _task;
        if (content is null && _task is null && _action is { Rows.Count: 0, Tasks.Count: 0 }) return _action;
        var row = new DraftRow { Content = content };
        (_task?.Rows ?? _action!.Rows).Add(row);
        return row;
    }

    private void Open(Node.Scalar cell)
    {
        var title = Title(cell);
        var key = ComparisonKey.OfTitle(title.Text);
        if (_action is not null && key.Length > 0 && key == _actionKey) return;
        Close();
        (_action, _actionKey) = (new(title), key);
        plan.Actions.Add(_action);
    }

    private void Open(Node.Scalar cell, Node.Scalar? number)
    {
        var title = Title(cell);
        var key = ComparisonKey.OfTitle(title.Text);
        if (_task is not null && key.Length > 0 && key == _taskKey) return;
        (_task, _taskKey) = (new() { Title = title, Number = number ?? NumberOf(cell) }, key);
        _action!.Tasks.Add(_task);
    }

    /// <summary>A title without its number; lines and columns of a narrow cell are no part of it.</summary>
    private static Node.Scalar Title(Node.Scalar cell) => ChineseGaps.Close(cell.From(HeadingMark.Of(cell.Text)?.End ?? 0)) ?? cell.Trimmed();

    /// <summary>The number in front of a title, where it is no Chinese one, which numbers actions.</summary>
    private static Node.Scalar? NumberOf(Node.Scalar cell) =>
        HeadingMark.Of(cell.Text) is { Kind: not (HeadingKind.Han or HeadingKind.HanBracket or HeadingKind.Chapter) } mark ? cell.Part(mark.Printed) : null;

    /// <summary>The text of a field in a row, its lines joined; null when it is blank or belongs to a row above.</summary>
    private static Node.Scalar? Text(TableGrid grid, TableHeader header, int row, string field)
    {
        var cells = header.ColumnsOf(field).Select(c => grid[row][c]).OfType<TableCell>()
            .Where(c => row == 0 || !ReferenceEquals(grid[row - 1][c.Column], c))
            .Distinct(ReferenceEqualityComparer.Instance).Cast<TableCell>();
        return JoinedText.Of(cells.SelectMany(c => CellLines.Of(c.Text)));
    }

    /// <summary>The targets of a row; where there are several columns, each with its header in front.</summary>
    private static Node.Scalar? Target(TableGrid grid, TableHeader header, int row)
    {
        var columns = header.ColumnsOf("target");
        if (columns.Count < 2) return Text(grid, header, row, "target");
        var text = new JoinedText();
        foreach (var column in columns)
        {
            if (grid[row][column] is not { } cell || UnitLists.Split(cell.Text.Text).Count == 0) continue;
            foreach (var mark in text.IsEmpty ? "" : "；") text.AddMark(mark, cell.Text);
            foreach (var mark in $"{(grid[header.End - 1][column] ?? grid[header.Row][column])!.Text.Text.ReplaceLineEndings("")}：") text.AddMark(mark, cell.Text);
            foreach (var line in CellLines.Of(cell.Text)) text.Add(line);
        }

        return text.ToScalar();
    }

    /// <summary>The unit cell of a row; several columns of one role are rare, and the first that is filled counts.</summary>
    private UnitCell? Units(TableGrid grid, TableHeader header, int row, (string Name, int Index) field)
    {
        var columns = header.ColumnsOf(field.Name);
        if (columns.Count == 0) return null;
        if (columns.Select(c => grid[row][c]).OfType<TableCell>().FirstOrDefault(c => !c.Text.IsBlank()) is { } cell)
        {
            _above[field.Index] = cell;
            return new(cell, IsAssumed: false);
        }

        if (_above[field.Index] is not { } above || (grid.HasMerges && !IsCutByPage(grid, row, (columns[0], field.Index)))) return null;
        return new(above, IsAssumed: true);
    }

    /// <summary>Whether a blank cell at the top of a page may be the rest of a merged one: the text of a cell that a page break cuts is printed once.</summary>
    private bool IsCutByPage(TableGrid grid, int row, (int Column, int Role) of)
    {
        if (grid[row][of.Column] is not { } blank) return false;
        if (ReferenceEquals(blank, _cut[of.Role])) return true;
        var isAtTop = PageBreaks.PageOf(blank) is { } page && row > 0 && PageBreaks.PageOf(grid[row - 1]) < page && PageBreaks.PageOf(_above[of.Role]!) < page;
        if (isAtTop) _cut[of.Role] = blank;
        return isAtTop;
    }
}
