using PlanLint.Formats.Web;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Reads <c>*.html</c>: what a browser would show of it, paragraph by paragraph and table by table. Nothing is fetched, no script runs.</summary>
public sealed class HtmlReader : ITextReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Html;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        try
        {
            var blocks = HtmlFlow.Read(source.Text, 0, tree);
            return new(source.Path, source, new Node.Flow(blocks, new Region.Text(source, new(0, source.Text.Length))), tree.Problems) { Comments = tree.Comments };
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(source.Path, source, limit.Problem);
        }
    }
}
