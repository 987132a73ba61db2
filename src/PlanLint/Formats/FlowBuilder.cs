using System.Text;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Collects the paragraphs and tables of a file that is not text, and makes one text of them in which every piece has its name. Pieces are
/// given in reading order; nodes exist only when all are there, because each points into the whole text.
/// </summary>
internal sealed class FlowBuilder(string path, Limits limits)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourcePart> _parts = [];
    private readonly List<Func<SourceText, Block>> _blocks = [];
    private readonly List<(Func<SourceText, Location> At, Message Reason)> _problems = [];
    private int _cells;
    private int _rows;

    /// <summary>Adds a paragraph, or a line of one.</summary>
    public void Paragraph(PartName name, string text, int? headingLevel = null)
    {
        var span = Append(name, text);
        _blocks.Add(source => new Block.Paragraph(Scalar(source, text, span)) { HeadingLevel = headingLevel });
    }

    /// <summary>Adds a table that is complete.</summary>
    /// <param name="rows">Its rows from top to bottom, each with its cells from left to right.</param>
    /// <param name="name">Name of the sheet, or null.</param>
    public void Table(IReadOnlyList<IReadOnlyList<Cell>> rows, string? name = null)
    {
        var placed = rows.Select(row => row.Select(cell => (cell, span: Place(cell))).ToList()).ToList();
        _blocks.Add(source => new Block.Table([.. placed.Select(row => new TableRow([.. row.Select(c =>
            new TableCell(Scalar(source, c.span.Length == 0 ? "" : c.cell.Text, c.span), c.cell.Column) { ColumnSpan = c.cell.ColumnSpan, RowSpan = c.cell.RowSpan })]))])
        {
            Name = name,
            HasMerges = true,
        });
    }

    /// <summary>Counts a row that is going to be in a table, before it costs memory.</summary>
    /// <exception cref="LimitException">There are more rows than the limit.</exception>
    public void CountRow(PartName name)
    {
        if (++_rows > limits.Rows) throw Limit(name, FileLimit.Rows.Exceeded(limits, $"表格超过 {limits.Rows} 行的上限，没有检查", $"The tables have more than the limit of {limits.Rows} rows; they were not checked"));
    }

    /// <summary>Notes something that was not read, at the piece that was added last.</summary>
    public void Problem(Message reason)
    {
        var offset = _parts is [.., var last] ? last.Start : 0;
        _problems.Add((source => new(path, "", new Region.Text(source, new(offset, 0))), reason));
    }

    /// <summary>The document, when all pieces have been added.</summary>
    /// <param name="isWrapped">Whether paragraphs are lines.</param>
    public Document Build(bool isWrapped = false)
    {
        var source = new SourceText(path, _text.ToString(), parts: _parts);
        var flow = new Node.Flow([.. _blocks.Select(b => b(source))], new Region.Text(source, new(0, source.Text.Length))) { IsWrapped = isWrapped };
        return new(path, source, flow, [.. _problems.Select(p => new InputProblem(p.Reason, p.At(source)))]);
    }

    /// <summary>What stops a reader at a limit, with the piece at which it stopped.</summary>
    public LimitException Limit(PartName name, Message reason) =>
        new(new(reason, new(path, "", new Region.Text(new SourceText(path, "", parts: [new(0, name)]), new(0, 0)))));

    private TextSpan Place(Cell cell)
    {
        if (++_cells > limits.Nodes) throw Limit(cell.Name, FileLimit.Nodes.Exceeded(limits, $"表格的单元格超过 {limits.Nodes} 个的上限，没有检查", $"The tables have more than the limit of {limits.Nodes} cells; they were not checked"));
        if (cell.Text.Length <= limits.ValueLength)
        {
            var whole = Append(cell.Name, cell.Text);
            if (cell.Unread is { } unread) Problem(unread);
            return whole;
        }

        var span = Append(cell.Name, "");
        Problem(FileLimit.Characters.Exceeded(limits,
            $"这一格有 {cell.Text.Length} 个字符，超过 {limits.ValueLength} 的上限，没有检查",
            $"This cell has {cell.Text.Length} characters, more than the limit of {limits.ValueLength}; it was not checked"));
        return span;
    }

    private TextSpan Append(PartName name, string text)
    {
        limits.Deadline.ThrowIfCancellationRequested();
        if (_parts.Count > 0) _text.Append('\n');
        if (_parts is not [.., var last] || last.Name != name) _parts.Add(new(_text.Length, name));
        var span = new TextSpan(_text.Length, text.Length);
        _text.Append(text);
        return span;
    }

    private static Node.Scalar Scalar(SourceText source, string text, TextSpan span) =>
        new(text, new Region.Text(source, span), TextMap.Verbatim(source, span.Start, span.Length));

    /// <summary>A cell of a table.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Text">Its text; line breaks are <c>\n</c>.</param>
    /// <param name="Column">0-based column of the grid in which it begins.</param>
    /// <param name="ColumnSpan">How many columns it takes.</param>
    /// <param name="RowSpan">How many rows it takes.</param>
    /// <param name="Unread">What of it was not read, or null.</param>
    public readonly record struct Cell(PartName Name, string Text, int Column, int ColumnSpan = 1, int RowSpan = 1, Message? Unread = null);
}
