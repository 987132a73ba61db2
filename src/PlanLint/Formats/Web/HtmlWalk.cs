using AngleSharp.Dom;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>Goes through a branch of a page in reading order, without recursion, and hands out its paragraphs.</summary>
/// <param name="page">The page.</param>
/// <param name="text">Takes the text; it is empty when a paragraph begins.</param>
/// <param name="offset">Where the page begins in the file.</param>
internal sealed class HtmlWalk(MarkedHtml page, InlineText text, int offset)
{
    private readonly Stack<Frame> _frames = new();

    /// <summary>Called at the edges of paragraphs, with the level of the heading that the text before the edge stands in.</summary>
    public required Action<int?> Edge { get; init; }

    /// <summary>Called for a table; answers whether it has been dealt with. Otherwise its cells are paragraphs.</summary>
    public required Func<IElement, bool> Table { get; init; }

    /// <summary>Whether two line breaks in a row end a paragraph.</summary>
    public bool EndsAtBlankLines { get; init; }

    /// <summary>Goes through everything in an element.</summary>
    public void Through(IElement root)
    {
        _frames.Push(new(root, HtmlElements.Space(root, HtmlSpace.Collapsed), null));
        while (_frames.TryPeek(out var frame))
        {
            if (frame.Next == frame.Node.ChildNodes.Length) Leave();
            else Enter(frame.Node.ChildNodes[frame.Next++], frame);
        }
    }

    private void Enter(INode node, Frame frame)
    {
        switch (node)
        {
            case IText white when white.Data.Length > 0:
                foreach (var piece in page.Pieces(white.Data)) Text(piece, frame);
                break;
            case IElement { LocalName: "br" } line when !HtmlElements.IsHidden(line):
                if (EndsAtBlankLines && text.PendingBreaks > 0) Edge(frame.Level);
                else text.Break();
                break;
            case IElement element when !HtmlElements.IsHidden(element):
                Enter(element, frame);
                break;
        }
    }

    private void Text(MarkedHtml.Piece piece, Frame frame)
    {
        if (piece.Span is not { } span)
        {
            for (var line = 0; line < piece.Lines && frame.Space is not HtmlSpace.Collapsed; line++) text.Break();
            text.Space(null, piece.Lines > 0);
            return;
        }

        if (frame.IsStart && frame.Space is HtmlSpace.Kept) span = WithoutLineBreak(span);
        frame.IsStart = false;
        HtmlText.Put(text, page.Html, span, offset, frame.Space);
    }

    private void Enter(IElement element, Frame outside)
    {
        outside.IsStart = false;
        if (!HtmlElements.IsBlock(element))
        {
            _frames.Push(new(element, HtmlElements.Space(element, outside.Space), outside.Level));
            return;
        }

        Edge(outside.Level);
        if (element.LocalName is "table" && Table(element)) return;
        if (element.LocalName is "li")
        {
            text.DropPrefix();
            if (outside.List?.Next(element) is { } number && page.TagOf(element) is { } tag) text.Prefix(number, tag);
        }

        _frames.Push(new(element, HtmlElements.Space(element, outside.Space), HtmlElements.HeadingLevel(element) ?? outside.Level)
        {
            List = element.LocalName is "ol" ? new(element) : null,
            IsStart = true,
        });
    }

    private void Leave()
    {
        var frame = _frames.Pop();
        if (frame.Node is not IElement element || !HtmlElements.IsBlock(element)) return;
        Edge(frame.Level);
        if (element.LocalName is "li") text.DropPrefix();
    }

    /// <summary>A line break right behind <c>&lt;pre&gt;</c> is not part of its text.</summary>
    private TextSpan WithoutLineBreak(TextSpan piece)
    {
        var rest = page.Html.AsSpan(piece.Start, piece.Length);
        var width = rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : rest[0] is '\n' or '\r' ? 1 : 0;
        return TextSpan.Between(piece.Start + width, piece.End);
    }

    private sealed class Frame(INode node, HtmlSpace space, int? level)
    {
        public INode Node => node;

        public HtmlSpace Space => space;

        public int? Level => level;

        public int Next { get; set; }

        public bool IsStart { get; set; }

        public HtmlNumbers? List { get; init; }
    }
}
