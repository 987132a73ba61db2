using Markdig.Syntax.Inlines;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>From the inlines of one Markdown paragraph to its text: emphasis, links and code leave their words, images and tags leave nothing.</summary>
internal static class MarkdownText
{
    /// <summary>Puts all inlines into a text.</summary>
    /// <param name="text">Takes the characters with their places.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="root">The inlines of a paragraph, heading or cell.</param>
    public static void Put(InlineText text, string file, ContainerInline root)
    {
        var rest = new Stack<Inline>();
        Push(root.FirstChild);
        while (rest.TryPop(out var inline))
        {
            Push(inline.NextSibling);
            if (Leaf(text, file, inline) && inline is ContainerInline container and not LinkInline { IsImage: true }) Push(container.FirstChild);
        }

        void Push(Inline? inline)
        {
            if (inline is not null) rest.Push(inline);
        }
    }

    /// <summary>Puts what an inline shows itself; answers whether what is in it follows.</summary>
    private static bool Leaf(InlineText text, string file, Inline inline)
    {
        var span = TextSpan.Between(Math.Clamp(inline.Span.Start, 0, file.Length), Math.Clamp(inline.Span.End + 1, Math.Clamp(inline.Span.Start, 0, file.Length), file.Length));
        switch (inline)
        {
            case LiteralInline literal:
                Align(text, file, literal.Content.AsSpan(), span);
                break;
            case HtmlEntityInline entity:
                text.Put(entity.Transcoded.ToString(), span);
                break;
            case CodeInline code:
                Align(text, file, code.Content, TextSpan.Between(Math.Min(span.End, span.Start + code.DelimiterCount), Math.Max(span.Start + code.DelimiterCount, span.End - code.DelimiterCount)));
                break;
            case AutolinkInline link:
                Align(text, file, link.Url, TextSpan.Between(Math.Min(span.End, span.Start + 1), span.End));
                break;
            case LineBreakInline { IsHard: true }:
                text.Break();
                break;
            case LineBreakInline:
                text.Space(null, isLine: true);
                break;
            case HtmlInline html when IsLineBreak(html.Tag):
                text.Break();
                break;
            case DelimiterInline delimiter:
                Align(text, file, delimiter.ToLiteral(), span);
                break;
        }

        return true;
    }

    /// <summary>Walks a value and the span it comes from side by side. Where they part for good, the rest has the rest of the span as its place.</summary>
    private static void Align(InlineText text, string file, ReadOnlySpan<char> value, TextSpan span)
    {
        var at = span.Start;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is MarkdownCost.Silenced || (c is '\uFFFD' && at < span.End && file[at] is '\0'))
            {
                at++;
                continue;
            }

            if (c is not ' ') at = SkipMargin(file, at, span.End, c);
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                var width = at < span.End && file[at] is ' ' or '\t' or '\n' or '\r' ? 1 : 0;
                text.Space(width == 0 ? null : new(at, width), width == 1 && file[at] is '\n' or '\r');
                at += width;
            }
            else if (at < span.End && file[at] == c)
            {
                text.Put(c, at++);
            }
            else if (at + 1 < span.End && file[at] is '\\' && file[at + 1] == c)
            {
                text.Put(c.ToString(), new(at, 2));
                at += 2;
            }
            else
            {
                text.Put(value[i..].ToString(), TextSpan.Between(Math.Min(at, span.End), span.End));
                return;
            }
        }
    }

    /// <summary>Steps over white space and quotation marks of a block quote that the library has cut away in front of a character.</summary>
    private static int SkipMargin(string file, int at, int end, char next)
    {
        var to = at;
        while (to < end && file[to] != next && file[to] is ' ' or '\t' or '\n' or '\r' or '>') to++;
        return to < end && (file[to] == next || file[to] is '\\') ? to : at;
    }

    private static bool IsLineBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && tag[3] is '>' or '/' or ' ' or '\t' or '\n' or '\r';
}
