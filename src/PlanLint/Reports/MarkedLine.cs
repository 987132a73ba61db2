using System.Text;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Reports;

/// <summary>One line of a file as a terminal shows it, with the columns that a span of it takes.</summary>
/// <param name="Text">The line, or the part around the span: tabs expanded, nothing in it acts on a terminal.</param>
/// <param name="Before">Columns in front of the span.</param>
/// <param name="Marked">Columns of the span that are shown; at least 1.</param>
internal sealed record MarkedLine(string Text, int Before, int Marked)
{
    private const int Columns = 100;
    private const int ColumnsBefore = 40;
    private const int TabWidth = 4;
    private const string Cut = "…";

    /// <summary>The line with the span, which lies in it. The cost does not depend on the length of the line.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">Its line, without the line break.</param>
    /// <param name="mark">The span to mark.</param>
    public static MarkedLine Of(SourceText source, TextSpan line, TextSpan mark)
    {
        var from = Fits(source, line) ? line.Start : Left(source.Text, line.Start, mark.Start);
        var text = new StringBuilder(from > line.Start ? Cut : "");
        var (column, before, marked) = (text.Length, text.Length, 0);
        var i = from;
        while (i < line.End)
        {
            var (shown, columns, width) = Cell(source.Text, i, column);
            if (column + columns > Columns && i + width < line.End) break;
            text.Append(shown);
            column += columns;
            if (i + width <= mark.Start) before = column;
            else if (i < mark.End) marked += columns;
            i += width;
        }

        return new(text.Append(i < line.End ? Cut : "").ToString(), before, Math.Max(1, marked));
    }

    private static bool Fits(SourceText source, TextSpan line)
    {
        if (line.Length > Columns) return false;
        var column = 0;
        for (var i = line.Start; i < line.End;)
        {
            var (_, columns, width) = Cell(source.Text, i, column);
            column += columns;
            i += width;
        }

        return column <= Columns;
    }

    private static int Left(string text, int start, int mark)
    {
        var from = Math.Min(mark, text.Length);
        var columns = 0;
        while (from > start && mark - from < Columns)
        {
            var width = from - 2 >= start && char.IsSurrogatePair(text[from - 2], text[from - 1]) ? 2 : 1;
            columns += Cell(text, from - width, 0).Columns;
            if (columns > ColumnsBefore) break;
            from -= width;
        }

        return from > start && from < text.Length && char.IsSurrogatePair(text[from - 1], text[from]) ? from - 1 : from;
    }

    private static (string Shown, int Columns, int Width) Cell(string text, int i, int column)
    {
        if (text[i] == '\t')
        {
            var columns = TabWidth - (column % TabWidth);
            return (new(' ', columns), columns, 1);
        }

        var width = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
        return VisibleText.Escape(text, i) is { } escape
            ? (escape, escape.Length, width)
            : (text.Substring(i, width), DisplayWidth.Of(rune), width);
    }
}
