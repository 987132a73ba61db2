using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>The comments in a stretch of a file that is HTML and nothing else.</summary>
internal static class HtmlComments
{
    /// <summary>What a comment begins with.</summary>
    public const string Opening = "<!--";

    private const string Closing = "-->";

    /// <summary>Gives them to the builder; one that is not closed ends with the stretch.</summary>
    public static void Find(TextSpan span, NodeBuilder tree)
    {
        var text = tree.Source.Text;
        for (var at = span.Start; at < span.End;)
        {
            var start = text.IndexOf(Opening, at, span.End - at, StringComparison.Ordinal);
            if (start < 0) return;
            var behind = Math.Min(span.End, start + Opening.Length);
            var close = text.IndexOf(Closing, behind, span.End - behind, StringComparison.Ordinal);
            at = close < 0 ? span.End : close + Closing.Length;
            tree.Comment(TextSpan.Between(start, at), Opening, close < 0 ? "" : Closing);
        }
    }
}
