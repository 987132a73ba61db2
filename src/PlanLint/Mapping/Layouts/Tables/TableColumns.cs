using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>
/// Decides what the text columns of a table are in this table, for some headers mean different things in different tables: 重点工作 is the action
/// where nothing stands above it, else the task or the content; and a table without actions has its tasks as actions.
/// </summary>
internal static class TableColumns
{
    /// <summary>Longer texts, or such that end in a full stop, are contents rather than titles.</summary>
    private const int LongestTitle = 60;

    private static readonly string[] TextFields = ["action", "task", "content"];

    public static void Settle(TableHeader header, TableGrid grid)
    {
        var hasGroups = HasGroupRows(header, grid);
        IReadOnlyList<int> others = [.. header.ColumnsOf("action").Where(c => !IsFirstAction(c))];
        if (others.Count > 0)
            header.Split("action", IsFirstAction, header.Has("task") ? "content" : KindOf(header, grid, others));
        else if (hasGroups && header.Has("action"))
            header.Rename("action", header.Has("task") ? "content" : KindOf(header, grid, header.ColumnsOf("action")));

        if (hasGroups || header.Has("action")) return;
        if (header.Has("task")) header.Rename("task", "action");
        else header.Rename("content", "action");

        bool IsFirstAction(int column) => ReferenceEquals(grid[header.Row][column], grid[header.Row][header.ColumnsOf("action")[0]]);
    }

    /// <summary>Whether a row is one title across the table, which opens an action.</summary>
    public static bool IsGroupRow(TableHeader header, TableGrid grid, int row)
    {
        if (grid.Filled(row) is not [var only] || only.Text.Text.Length > LongestTitle || IsRemark(only.Text.Text)) return false;
        var isAcross = only.ColumnSpan > 1 && only.ColumnSpan >= grid.Columns - 1;
        return isAcross || (only.Column < FirstText(header) && !char.IsAsciiDigit(Width.Narrow(only.Text.Text.Trim()[0])));
    }

    private static bool HasGroupRows(TableHeader header, TableGrid grid)
    {
        for (var row = header.End; row < grid.Count; row++)
        {
            if (IsGroupRow(header, grid, row)) return true;
        }

        return false;
    }

    private static int FirstText(TableHeader header) =>
        TextFields.SelectMany(header.ColumnsOf).DefaultIfEmpty(0).Min();

    private static bool IsRemark(string text) => text.TrimStart() is ['注', '：' or ':', ..] or ['备', '注', ..] or ['说', '明', ..] || text.TrimEnd().EndsWith('。');

    private static string KindOf(TableHeader header, TableGrid grid, IReadOnlyList<int> columns)
    {
        var (titles, contents) = (0, 0);
        for (var row = header.End; row < grid.Count; row++)
        {
            if (grid[row][columns[0]] is not { } cell || cell.Text.IsBlank()) continue;
            if (cell.Text.Text.Length > LongestTitle || (cell.Text.Text.TrimEnd().EndsWith('。') && cell.Text.Text.Contains('，', StringComparison.Ordinal))) contents++;
            else titles++;
        }

        return !header.Has("content") && contents > titles ? "content" : "task";
    }
}
