using System.Globalization;
using AngleSharp.Dom;

namespace PlanLint.Formats.Web;

/// <summary>Where the cells of an HTML table come to lie: cells flow around those that reach down from rows above, and end with their row group.</summary>
internal static class HtmlGrid
{
    /// <summary>Columns of a table; what lies behind the last is left out.</summary>
    public const int Columns = 1_000;

    /// <summary>The rows of a table as they are shown: those of its head first, those of its foot last, hidden ones left out.</summary>
    public static IReadOnlyList<Row> Rows(IElement table)
    {
        var groups = Groups(table);
        var rows = new List<Row>();
        foreach (var group in groups) Place(group, rows);
        return rows;
    }

    private static List<List<IElement>> Groups(IElement table)
    {
        var head = new List<List<IElement>>();
        var body = new List<List<IElement>>();
        var foot = new List<List<IElement>>();
        var isLoose = false;
        foreach (var part in Children(table))
        {
            if (part.LocalName is "tr")
            {
                if (isLoose) body[^1].Add(part); else body.Add([part]);
                isLoose = true;
            }
            else if (part.LocalName is "thead" or "tbody" or "tfoot")
            {
                isLoose = false;
                (part.LocalName is "thead" ? head : part.LocalName is "tfoot" ? foot : body).Add([.. Children(part).Where(r => r.LocalName is "tr")]);
            }
        }

        return [.. head, .. body, .. foot];
    }

    private static void Place(List<IElement> group, List<Row> rows)
    {
        var coveredUntil = new int[Columns];
        for (var r = 0; r < group.Count; r++)
        {
            var cells = new List<Cell>();
            var column = 0;
            var isCut = false;
            foreach (var cell in Children(group[r]).Where(c => c.LocalName is "td" or "th"))
            {
                while (column < Columns && coveredUntil[column] > r) column++;
                if (column == Columns)
                {
                    isCut = true;
                    break;
                }

                var columnSpan = Math.Min(Math.Clamp(Span(cell, "colspan") ?? 1, 1, Columns), Columns - column);
                var below = group.Count - r;
                var rowSpan = Span(cell, "rowspan") switch { 0 => below, < 0 or null => 1, var asked => Math.Min(asked.Value, below) };
                if (rowSpan > 1) coveredUntil.AsSpan(column, columnSpan).Fill(r + rowSpan);
                cells.Add(new(cell, column, columnSpan, rowSpan));
                column += columnSpan;
            }

            rows.Add(new(group[r], cells, isCut));
        }
    }

    private static IEnumerable<IElement> Children(IElement parent) => parent.ChildNodes.OfType<IElement>().Where(e => !HtmlElements.IsHidden(e));

    /// <summary>The leading digits of an attribute, as browsers read them; a number beyond all reason is the highest there is.</summary>
    private static int? Span(IElement cell, string attribute)
    {
        if (cell.GetAttribute(attribute)?.Trim() is not { Length: > 0 } value) return null;
        var digits = value.AsSpan();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        if (digits.IsEmpty) return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    /// <summary>A row with the cells that begin in it.</summary>
    /// <param name="Element">Its element.</param>
    /// <param name="Cells">In ascending order of their columns.</param>
    /// <param name="IsCut">Whether cells behind the last column were left out.</param>
    public readonly record struct Row(IElement Element, IReadOnlyList<Cell> Cells, bool IsCut);

    /// <summary>A cell and where it lies.</summary>
    /// <param name="Element">Its element.</param>
    /// <param name="Column">0-based.</param>
    /// <param name="ColumnSpan">How many columns it takes.</param>
    /// <param name="RowSpan">How many rows it takes.</param>
    public readonly record struct Cell(IElement Element, int Column, int ColumnSpan, int RowSpan);
}
