using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>
/// The tree of a page in which every text has been replaced by a mark that names its place. So wherever the parser moves a text (out of a
/// table, into a copied element), its place moves with it. Marks are noncharacters, which no text of the page can bring along.
/// </summary>
internal sealed class MarkedHtml
{
    private const char Mark = '\uFDE0';
    private const char Zero = '\uFDD0';
    private const int Digits = 6;

    private readonly List<HtmlTokens.Token> _tokens;
    private readonly int[] _starts;
    private readonly int _offset;

    private MarkedHtml(string html, int offset, List<HtmlTokens.Token> tokens)
    {
        Html = html;
        _offset = offset;
        _tokens = tokens;
        _starts = new int[tokens.Count];
        Document = new HtmlParser(HtmlTokens.Options()).ParseDocument(Marked());
    }

    /// <summary>The page as it stands in the file.</summary>
    public string Html { get; }

    /// <summary>The tree. Its texts are marks and white space.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Reads a page.</summary>
    /// <exception cref="LimitException">The page nests deeper or holds more than the limits allow.</exception>
    public static MarkedHtml Read(string html, int offset, NodeBuilder tree) => new(html, offset, HtmlTokens.Of(html, tree, offset));

    /// <summary>The span of an element's start tag in the file; null for an element that the parser made up.</summary>
    public TextSpan? TagOf(IElement element)
    {
        if (element.SourceReference is not { Position.Index: >= 0 and var at }) return null;
        var found = Array.BinarySearch(_starts, at);
        return found >= 0 && !_tokens[found].IsText ? TextSpan.Between(_offset + _tokens[found].Start, _offset + _tokens[found].End) : null;
    }

    /// <summary>The pieces of the page that a text node stands for, in their order.</summary>
    public IEnumerable<Piece> Pieces(string data)
    {
        for (var i = 0; i < data.Length;)
        {
            var next = data.IndexOf(Mark, i);
            if (next < 0) next = data.Length;
            if (next > i) yield return new(null, data.AsSpan(i, next - i).Count('\n'));
            i = next + 1 + Digits;
            if (i > data.Length) yield break;
            var index = 0;
            for (var k = next + 1; k < i; k++) index = (index * 16) + (data[k] - Zero);
            yield return new(TextSpan.Between(_tokens[index].Start, _tokens[index].End), 0);
        }
    }

    private string Marked()
    {
        var marked = new StringBuilder(Html.Length);
        var at = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            Copy(marked, at, token.Start);
            _starts[i] = marked.Length;
            at = token.Start;
            if (!token.IsText) continue;
            while (at < token.End && IsSpace(Html[at])) marked.Append(Html[at++]);
            if (at < token.End)
            {
                marked.Append(Mark);
                for (var k = Digits - 1; k >= 0; k--) marked.Append((char)(Zero + ((i >> (4 * k)) & 15)));
            }

            at = token.End;
        }

        Copy(marked, at, Html.Length);
        return marked.ToString();
    }

    private void Copy(StringBuilder marked, int start, int end)
    {
        for (var i = start; i < end; i++) marked.Append(Html[i] is >= Zero and <= Mark ? '\uFFFD' : Html[i]);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>A text of the page, or white space whose place is not known.</summary>
    /// <param name="Span">Where the text stands in the page, white space around it included; null for white space.</param>
    /// <param name="Lines">How many line breaks there are in the white space.</param>
    public readonly record struct Piece(TextSpan? Span, int Lines);
}
