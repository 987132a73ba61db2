using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>The header of a division table: which column holds what. PLAN-FORMAT, section 3.</summary>
internal sealed partial class TableHeader
{
    /// <summary>A row with fewer known headers is none.</summary>
    public const int FewestFields = 2;

    private readonly Dictionary<string, List<int>> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private TableHeader(TableGrid grid, int row)
    {
        Row = row;
        End = row + 1;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[row][column] is not { } cell || cell.Text.IsBlank()) continue;
            _keys.Add(ComparisonKey.OfUnit(cell.Text.Text));
            if (FieldUnder(grid, row, column) is { } below)
            {
                End = row + 2;
                Put(below, column);
            }
            else if (FieldOf(cell.Text.Text) is { } field)
            {
                Put(field, column);
            }
            else if (!Unknown.Contains(cell))
            {
                Unknown.Add(cell);
            }
        }

        void Put(string field, int column)
        {
            if (!_columns.TryGetValue(field, out var columns)) _columns[field] = columns = [];
            columns.Add(column);
        }
    }

    /// <summary>Index of the row of the header.</summary>
    public int Row { get; }

    /// <summary>Index of the first row behind it.</summary>
    public int End { get; }

    /// <summary>Cells of the header that mean nothing to us.</summary>
    public List<TableCell> Unknown { get; } = [];

    /// <summary>The columns of a field, from left to right.</summary>
    public IReadOnlyList<int> ColumnsOf(string field) => _columns.GetValueOrDefault(field) ?? [];

    public bool Has(string field) => _columns.ContainsKey(field);

    /// <summary>Reads the columns of one field as another one.</summary>
    public void Rename(string field, string other)
    {
        if (_columns.Remove(field, out var columns)) _columns[other] = columns;
    }

    /// <summary>Reads some columns of a field as another one: those that are not to be kept.</summary>
    public void Split(string field, Func<int, bool> keeps, string other)
    {
        var columns = _columns[field];
        _columns[field] = [.. columns.Where(keeps)];
        _columns[other] = [.. columns.Where(c => !keeps(c)), .. _columns.GetValueOrDefault(other) ?? []];
    }

    /// <summary>The first header of a table; null when it has none.</summary>
    public static TableHeader? Find(TableGrid grid)
    {
        for (var row = 0; row < grid.Count; row++)
        {
            if (IsHeader(grid, row)) return new(grid, row);
        }

        return null;
    }

    /// <summary>Whether a row only repeats the header, as on a new page.</summary>
    public bool IsRepeatedAt(TableGrid grid, int row) =>
        grid.Filled(row) is { Count: > 1 } cells && cells.All(c => _keys.Contains(ComparisonKey.OfUnit(c.Text.Text)) || FieldOf(c.Text.Text) is not null);

    /// <summary>How many different fields the texts of a row name.</summary>
    public static int KnownFields(IEnumerable<string> texts) => texts.Select(FieldOf).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>The field that a header names; null for none. What stands in a bracket at its end does not count.</summary>
    public static string? FieldOf(string text)
    {
        const int longest = 40;
        if (text.Length > longest) return null;
        var name = ComparisonKey.OfUnit(text);
        if (YearTarget().IsMatch(name)) return "target";
        return (Vocabulary.Columns.Find(name) ?? Vocabulary.Columns.Find(Bracket().Replace(name, "")))?.Name;
    }

    private static bool IsHeader(TableGrid grid, int row)
    {
        var cells = grid.Filled(row);
        return cells.Count > 1 && KnownFields(cells.Select(c => c.Text.Text)) >= FewestFields
            && cells.Any(c => FieldOf(c.Text.Text) is "action" or "task" or "content");
    }

    /// <summary>The field of a header in two rows: 责任单位 over 牵头单位 and 配合单位.</summary>
    private static string? FieldUnder(TableGrid grid, int row, int column)
    {
        var top = grid[row][column]!;
        if (top.ColumnSpan < 2 || top.RowSpan > 1 || row + 1 >= grid.Count || grid[row + 1][column] is not { } under || ReferenceEquals(under, top)) return null;
        return FieldOf(under.Text.Text);
    }

    [GeneratedRegex(@"^(?:到|至)?20[0-9]{2}年(?:度|底|末)?(?:工作|任务|预期|计划|阶段)?(?:目标|指标|任务|计划|值)*$|^(?:年度|阶段|十四五|“十四五”)(?:目标|指标)(?:值)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearTarget();

    [GeneratedRegex(@"\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
