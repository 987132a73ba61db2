using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanLint.Model;

namespace PlanLint.Formats.Web;

/// <summary>Finds the comments of a Markdown file: those between paragraphs and those inside one. What stands in code is no comment.</summary>
internal static class MarkdownComments
{
    /// <summary>Gives the comments to the builder.</summary>
    public static void Find(MarkdownDocument document, NodeBuilder tree)
    {
        foreach (var block in document.Descendants<HtmlBlock>()) HtmlComments.Find(Inside(block.Span.Start, block.Span.End + 1), tree);
        foreach (var inline in document.Descendants<HtmlInline>()) HtmlComments.Find(Inside(inline.Span.Start, inline.Span.End + 1), tree);

        TextSpan Inside(int start, int end)
        {
            var from = Math.Clamp(start, 0, tree.Source.Text.Length);
            return TextSpan.Between(from, Math.Clamp(end, from, tree.Source.Text.Length));
        }
    }
}
