using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>
/// Where the tags and texts of a page stand. The library tells it of every token while it parses, but not of the text nodes of its tree;
/// <see cref="MarkedHtml"/> carries it over. Stops at the limits while the tree still grows: a small page can ask for a very large one.
/// </summary>
internal sealed class HtmlTokens
{
    /// <summary>Levels of elements inside each other. No option raises it: what reads the tree calls itself for each level, and the stack ends.</summary>
    public const int Nesting = 1_000;

    private const long Steps = 200_000_000;
    private const int DocumentNesting = 2;

    /// <summary>Copied elements inside each other that a page by an inattentive author may have.</summary>
    private const int FewCopies = 10;

    private const int ManyCopies = 200_000;

    private readonly string _html;
    private readonly NodeBuilder _tree;
    private readonly int _offset;
    private readonly List<Token> _tokens = [];
    private INode? _root;
    private long _steps;
    private long _copies;
    private long _nestedCopies;

    private HtmlTokens(string html, NodeBuilder tree, int offset) => (_html, _tree, _offset) = (html, tree, offset);

    /// <summary>The start tags and texts of a page, in its order.</summary>
    /// <param name="html">The page, or a part of a file.</param>
    /// <param name="tree">Knows the limits.</param>
    /// <param name="offset">Where the part begins in the file.</param>
    /// <exception cref="LimitException">The page nests deeper or holds more than the limits allow.</exception>
    public static List<Token> Of(string html, NodeBuilder tree, int offset)
    {
        var scan = new HtmlTokens(html, tree, offset);
        new HtmlParser(Options() with { OnToken = scan.Note, OnCreated = (element, _) => scan._root ??= element }).ParseDocument(html);
        return scan._tokens;
    }

    /// <summary>The options with which both passes read the page.</summary>
    public static HtmlParserOptions Options() => new() { IsKeepingSourceReferences = true, IsNotConsumingCharacterReferences = true, MaximumDepth = Nesting + 24 };

    private void Note(HtmlToken token, AngleSharp.Text.TextRange range)
    {
        _tree.Limits.Deadline.ThrowIfCancellationRequested();
        var start = Math.Clamp(token.Position.Index, 0, _html.Length);
        Grow(start);
        var isText = token.Type is HtmlTokenType.Character;
        if (_tokens is [.., { IsText: true } last] && last.End < start && _html[last.End] is '\r' or '\n') _tokens[^1] = last with { End = EndOfBreaks(last.End, start) };
        if (token.Type is HtmlTokenType.Comment) Comment(start, Math.Clamp(range.End.Index, start, _html.Length));
        if (!isText && token.Type is not HtmlTokenType.StartTag) return;
        if (_tokens.Count >= _tree.Limits.Nodes)
        {
            throw _tree.Limit(new(_offset + start, 0), FileLimit.Nodes.Exceeded(_tree.Limits,
                $"网页超过 {_tree.Limits.Nodes} 个标记的上限，没有检查",
                $"The page has more than the limit of {_tree.Limits.Nodes} tags; it was not checked"));
        }

        _tokens.Add(new(start, Math.Clamp(range.End.Index, start, _html.Length), isText));
    }

    /// <summary>Of what the library calls a comment only what an author would.</summary>
    private void Comment(int start, int end)
    {
        if (string.CompareOrdinal(_html, start, HtmlComments.Opening, 0, HtmlComments.Opening.Length) == 0) HtmlComments.Find(TextSpan.Between(_offset + start, _offset + end), _tree);
    }

    private int EndOfBreaks(int at, int end)
    {
        while (at < end && _html[at] is '\r' or '\n') at++;
        return at;
    }

    /// <summary>Measures the branch of the tree that is growing. Elements that the library copies (unclosed b, font …) have no place, and it may copy many.</summary>
    private void Grow(int at)
    {
        var depth = 0;
        var copies = 0;
        for (var node = _root; node is not null; depth++)
        {
            if (node is IElement { SourceReference: null }) copies++;
            node = LastElement(node);
        }

        _copies += copies;
        if (copies > FewCopies) _nestedCopies += copies;
        if (depth > Nesting + DocumentNesting || _steps > Steps || _copies > _tree.Limits.Nodes || _nestedCopies > ManyCopies)
        {
            throw _tree.Limit(new(_offset + at, 0), Message.Of(
                $"网页的标记嵌套超过 {Nesting} 层的上限，没有检查；这个上限是固定的，请简化网页的结构。",
                $"The tags of the page nest deeper than the limit of {Nesting} levels, which cannot be raised, so it was not checked; simplify the page."));
        }
    }

    /// <summary>The last element of a parent. One that is still open has hardly anything behind it, so the search may end soon.</summary>
    private INode? LastElement(INode parent)
    {
        var last = parent.ChildNodes.Length - 1;
        for (var i = last; i >= 0 && i > last - 4; i--)
        {
            _steps++;
            if (parent.ChildNodes[i] is IElement element) return element;
        }

        return null;
    }

    /// <summary>A start tag or a text; offsets are those of the page.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Behind its last code unit.</param>
    /// <param name="IsText">Whether it is text.</param>
    public readonly record struct Token(int Start, int End, bool IsText);
}
