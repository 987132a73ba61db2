using Markdig.Syntax;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>HTML between the paragraphs of a Markdown file, tables above all.</summary>
internal sealed class MarkdownHtml(NodeBuilder tree)
{
    private const int Pieces = 10_000;
    private const string Opening = "<table";
    private const string Closing = "</table";

    private int _pieces;
    private bool _isUnclosed;

    /// <summary>The paragraphs and tables of an HTML block.</summary>
    /// <param name="html">The block. In Markdown it ends at a blank line, in the middle of a table if need be.</param>
    /// <param name="siblings">The blocks around it.</param>
    /// <param name="next">Index of the block behind it; moved on over blocks that belong to the same table.</param>
    /// <exception cref="LimitException">There is more HTML than the limits allow.</exception>
    public IReadOnlyList<Block> Read(HtmlBlock html, ContainerBlock siblings, ref int next)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock)) return [];
        var start = Inside(html.Span.Start);
        if (++_pieces > Pieces)
            throw tree.Limit(new(start, 0), Message.Of($"文件里的 HTML 超过 {Pieces} 段的上限，没有检查。", $"The file has more than the limit of {Pieces} pieces of HTML; it was not checked."));
        if (html.Parent is not MarkdownDocument) return HtmlFlow.Read(WithoutMargin(html, start), start, tree);
        var end = EndOfTables(start, Inside(html.Span.End + 1));
        for (; next < siblings.Count && siblings[next].Span.Start < end && siblings[next] is not LinkReferenceDefinitionGroup; next++) end = Math.Max(end, Inside(siblings[next].Span.End + 1));
        return HtmlFlow.Read(tree.Source.Text[start..end], start, tree);
    }

    /// <summary>Where the last table that is open at the end of the block is closed; the end of the block where none is.</summary>
    private int EndOfTables(int start, int end)
    {
        var text = tree.Source.Text;
        var depth = 0;
        for (var at = start; ; at++)
        {
            var limit = depth > 0 && !_isUnclosed ? text.Length : end;
            at = at < limit ? text.IndexOf('<', at, limit - at) : -1;
            if (at < 0) break;
            if (string.Compare(text, at, Opening, 0, Opening.Length, StringComparison.OrdinalIgnoreCase) == 0) depth++;
            else if (depth > 0 && string.Compare(text, at, Closing, 0, Closing.Length, StringComparison.OrdinalIgnoreCase) == 0 && --depth == 0) end = Math.Max(end, BehindTag(at));
        }

        _isUnclosed |= depth > 0;
        return end;
    }

    private int BehindTag(int at) => tree.Source.Text.IndexOf('>', at) is >= 0 and var close ? close + 1 : tree.Source.Text.Length;

    /// <summary>The block without the marks of the quote or list it stands in: spaces take their place, so that offsets stay.</summary>
    private string WithoutMargin(HtmlBlock html, int start)
    {
        var text = new char[Inside(html.Span.End + 1) - start];
        Array.Fill(text, ' ');
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice;
            for (var k = Math.Max(line.Start, start); k <= line.End && k - start < text.Length; k++) text[k - start] = tree.Source.Text[k];
            if (line.End + 1 - start is >= 0 and var end && end < text.Length) text[end] = '\n';
        }

        return new(text);
    }

    private int Inside(int offset) => Math.Clamp(offset, 0, tree.Source.Text.Length);
}
