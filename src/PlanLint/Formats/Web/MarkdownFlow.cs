using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>From the blocks of a Markdown file to paragraphs and tables, without recursion.</summary>
internal sealed class MarkdownFlow(NodeBuilder tree)
{
    private readonly List<Block> _blocks = [];
    private readonly InlineText _text = new(tree.Source);
    private readonly MarkdownHtml _html = new(tree);
    private readonly Stack<(ContainerBlock Block, int Next)> _open = new();
    private TextSpan? _number;

    /// <summary>The blocks of a file in reading order.</summary>
    /// <exception cref="LimitException">It holds more than the limits allow.</exception>
    public IReadOnlyList<Block> Read(MarkdownDocument document)
    {
        _open.Push((document, 0));
        while (_open.TryPop(out var frame))
        {
            var (container, next) = frame;
            if (next == container.Count)
            {
                if (container is ListItemBlock) _number = null;
                continue;
            }

            var block = container[next++];
            if (block is HtmlBlock html) _blocks.AddRange(_html.Read(html, container, ref next));
            _open.Push((container, next));
            Enter(block);
        }

        return _blocks;
    }

    private void Enter(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case Table table:
                _blocks.Add(MarkdownTable.Read(table, tree));
                break;
            case LinkReferenceDefinitionGroup or CodeBlock or HtmlBlock:
                break;
            case ListItemBlock item:
                _number = NumberOf(item);
                _open.Push((item, 0));
                break;
            case ContainerBlock container:
                _open.Push((container, 0));
                break;
            case LeafBlock { Inline: { } inlines } leaf:
                PutNumber();
                MarkdownText.Put(_text, tree.Source.Text, inlines);
                if (_text.Take() is { } taken) _blocks.Add(new Block.Paragraph(tree.Running(taken.Text, taken.Span, taken.Map)) { HeadingLevel = (leaf as HeadingBlock)?.Level });
                break;
        }
    }

    /// <summary>The number of an item of an ordered list with its full stop or bracket, as written.</summary>
    private TextSpan? NumberOf(ListItemBlock item)
    {
        if (item.Parent is not ListBlock { IsOrdered: true }) return null;
        var text = tree.Source.Text;
        var start = Math.Clamp(item.Span.Start, 0, text.Length);
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > start && end < text.Length && text[end] is '.' or ')' ? TextSpan.Between(start, end + 1) : null;
    }

    private void PutNumber()
    {
        if (_number is not { } number) return;
        for (var at = number.Start; at < number.End; at++) _text.Put(tree.Source.Text[at], at);
        var behind = number.End < tree.Source.Text.Length && tree.Source.Text[number.End] is ' ' or '\t';
        _text.Space(behind ? new(number.End, 1) : null, isLine: false);
        _number = null;
    }
}
