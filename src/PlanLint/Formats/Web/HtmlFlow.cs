using AngleSharp.Dom;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>From HTML to paragraphs and tables. The HTML is a file or, in Markdown, a part of one.</summary>
internal sealed class HtmlFlow
{
    private readonly NodeBuilder _tree;
    private readonly MarkedHtml _page;
    private readonly int _offset;
    private readonly List<Block> _blocks = [];
    private readonly Queue<IElement> _inner = new();
    private readonly InlineText _cellText;
    private readonly HtmlWalk _cell;
    private int _rows;

    private HtmlFlow(string html, int offset, NodeBuilder tree)
    {
        (_page, _offset, _tree, _cellText) = (MarkedHtml.Read(html, offset, tree), offset, tree, new(tree.Source));
        _cell = new(_page, _cellText, offset) { Edge = _ => _cellText.Boundary(), Table = Postpone };
    }

    /// <summary>The blocks of a piece of HTML in reading order.</summary>
    /// <param name="html">The piece, as long as what it stands for in the file.</param>
    /// <param name="offset">Where it begins in the file.</param>
    /// <param name="tree">Makes the nodes and takes the problems.</param>
    /// <exception cref="LimitException">It holds more than the limits allow.</exception>
    public static IReadOnlyList<Block> Read(string html, int offset, NodeBuilder tree)
    {
        var flow = new HtmlFlow(html, offset, tree);
        if (flow._page.Document.Body is { } body) flow.Paragraphs(body);
        return flow._blocks;
    }

    private void Paragraphs(IElement root)
    {
        var text = new InlineText(_tree.Source);
        new HtmlWalk(_page, text, _offset)
        {
            Edge = level => Paragraph(text, level),
            Table = table => Table(table, text),
            EndsAtBlankLines = true,
        }.Through(root);
        Paragraph(text, HtmlElements.HeadingLevel(root));
    }

    private void Paragraph(InlineText text, int? level)
    {
        if (text.Take() is { } taken) _blocks.Add(new Block.Paragraph(_tree.Running(taken.Text, taken.Span, taken.Map)) { HeadingLevel = level });
    }

    private bool Table(IElement table, InlineText before)
    {
        if (IsLayout(table)) return false;
        before.DropPrefix();
        Table(table);
        while (_inner.TryDequeue(out var inner)) Table(inner);
        return true;
    }

    /// <summary>A table of one column lays out a page; what stands in it are paragraphs.</summary>
    private static bool IsLayout(IElement table) => table.GetAttribute("role") is "presentation" or "none" || HtmlGrid.Rows(table).All(r => r.Cells.Count < 2);

    private void Table(IElement table)
    {
        foreach (var caption in table.ChildNodes.OfType<IElement>().Where(e => e.LocalName is "caption" && !HtmlElements.IsHidden(e))) Paragraphs(caption);
        var rows = new List<TableRow>();
        foreach (var row in HtmlGrid.Rows(table))
        {
            var at = _page.TagOf(row.Element);
            if (++_rows > _tree.Limits.Rows)
                throw _tree.Limit(at ?? new(_offset, 0), FileLimit.Rows.Exceeded(_tree.Limits, $"表格超过 {_tree.Limits.Rows} 行的上限，没有检查", $"The tables have more than the limit of {_tree.Limits.Rows} rows; they were not checked"));
            if (row.IsCut)
                _tree.Problem(at ?? new(_offset, 0), Message.Of($"这一行超过 {HtmlGrid.Columns} 列的上限，后面的列没有检查。", $"This row has more than the limit of {HtmlGrid.Columns} columns; those behind were not checked."));
            rows.Add(new([.. row.Cells.Select(c => Cell(c, at))]));
        }

        if (rows.Count > 0) _blocks.Add(new Block.Table(rows) { HasMerges = true });
    }

    private TableCell Cell(HtmlGrid.Cell cell, TextSpan? row)
    {
        _cell.Through(cell.Element);
        return new(_cellText.Take() is { } taken ? _tree.Scalar(taken.Text, taken.Span, taken.Map) : Empty(_page.TagOf(cell.Element) ?? row), cell.Column)
        {
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
        };
    }

    private bool Postpone(IElement table)
    {
        if (IsLayout(table)) return false;
        _inner.Enqueue(table);
        return true;
    }

    /// <summary>An empty cell stands behind its start tag.</summary>
    private Node.Scalar Empty(TextSpan? tag)
    {
        var span = new TextSpan(tag?.End ?? _offset, 0);
        return _tree.Scalar("", span, TextMap.Verbatim(_tree.Source, span.Start, 0));
    }
}
