using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>From a piece of HTML between two tags to the characters it shows.</summary>
internal static class HtmlText
{
    private const string SectionStart = "<![CDATA[";
    private const string SectionEnd = "]]>";

    /// <summary>Browsers pass over it, in the middle of a text too.</summary>
    private const string NoTag = "</>";

    /// <summary>Puts a piece into a text.</summary>
    /// <param name="text">Takes the characters, with their places in the file.</param>
    /// <param name="html">The page.</param>
    /// <param name="piece">A span of the page without tags.</param>
    /// <param name="offset">Where the page begins in the file.</param>
    /// <param name="space">How white space counts.</param>
    public static void Put(InlineText text, string html, TextSpan piece, int offset, HtmlSpace space)
    {
        var at = piece.Start;
        var end = piece.End;
        var isSection = space is not HtmlSpace.Raw && string.CompareOrdinal(html, at, SectionStart, 0, SectionStart.Length) == 0;
        if (isSection)
        {
            at = Math.Min(end, at + SectionStart.Length);
            if (html.AsSpan(at, end - at).EndsWith(SectionEnd, StringComparison.Ordinal)) end -= SectionEnd.Length;
        }

        while (at < end)
        {
            var c = html[at];
            if (c is '&' && !isSection && space is not HtmlSpace.Raw)
            {
                var (value, width) = HtmlEntities.At(html, at, end);
                if (value is [var only] && IsSpace(only)) White(only, new(offset + at, width));
                else if (width == 1) text.Put(c, offset + at);
                else text.Put(value, new(offset + at, width));
                at += width;
            }
            else if (IsSpace(c))
            {
                var width = c is '\r' && at + 1 < end && html[at + 1] is '\n' ? 2 : 1;
                White(c, new(offset + at, width));
                at += width;
            }
            else if (c is '<' && !isSection && space is not HtmlSpace.Raw && string.CompareOrdinal(html, at, NoTag, 0, NoTag.Length) == 0)
            {
                at = Math.Min(end, at + NoTag.Length);
            }
            else
            {
                if (c is not '\0') text.Put(c, offset + at);
                at++;
            }
        }

        void White(char c, TextSpan span)
        {
            var isLine = c is '\n' or '\r';
            if (isLine && space is HtmlSpace.Lines) text.Break();
            else if (space is HtmlSpace.Collapsed or HtmlSpace.Lines) text.Space(span, isLine);
            else if (isLine) text.Put("\n", span);
            else text.Put(c, span.Start);
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
