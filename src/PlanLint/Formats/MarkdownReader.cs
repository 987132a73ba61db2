using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using PlanLint.Formats.Web;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Reads <c>*.md</c>: headings, paragraphs, lists, pipe tables and tables in HTML. Front matter becomes the head of the text. Indented text is
/// text and no code, for whoever indents a paragraph by spaces still wants it read; fenced code is left out.
/// </summary>
public sealed class MarkdownReader : ITextReader
{
    /// <summary>The library's own limit. No option raises it: the library calls itself for each level.</summary>
    private const int Nesting = 128;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <inheritdoc/>
    public FileKind Kind => FileKind.Markdown;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        try
        {
            var (text, limit) = MarkdownCost.Bound(source.Text);
            if (limit is { } costly)
                throw tree.Limit(new(costly, 0), Message.Of($"这一段里的方括号和强调符号太多，没有检查，请用空行分段。", $"This paragraph has too many brackets and emphasis marks to be checked; divide it by blank lines."));
            var (head, problems, headComments) = (default(Node.Map), new List<InputProblem>(), new List<Comment>());
            var document = Markdown.Parse(text, Pipeline);
            if (document is [YamlFrontMatterBlock front, ..]) head = Head(front, tree, problems, headComments);
            var blocks = new MarkdownFlow(tree).Read(document);
            MarkdownComments.Find(document, tree);
            return new(source.Path, source, new Node.Flow(blocks, new Region.Text(source, new(0, source.Text.Length))) { Head = head }, [.. problems, .. tree.Problems]) { Comments = [.. headComments, .. tree.Comments] };
        }
        catch (LimitException e)
        {
            return Document.Unreadable(source.Path, source, e.Problem);
        }
        catch (ArgumentException)
        {
            // The library knows no other way to say that lists, quotes or brackets nest deeper than its limit.
            return Document.Unreadable(source.Path, source, new(
                Message.Of($"引用、列表或括号嵌套太深（超过 {Nesting} 层），没有检查；这个上限是固定的，请简化结构。", $"Quotes, lists or brackets nest too deep (more than {Nesting} levels, which cannot be raised), so the file was not checked; simplify its structure."),
                tree.At(new(0, 0))));
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Nesting }.UsePipeTables().UseYamlFrontMatter().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static Node.Map? Head(YamlFrontMatterBlock front, NodeBuilder tree, List<InputProblem> problems, List<Comment> comments)
    {
        var span = TextSpan.Between(0, Math.Min(front.Span.End + 1, tree.Source.Text.Length));
        var head = YamlReader.Read(tree.Source, tree.Source.Line(tree.Source.PositionOf(Math.Max(0, span.End - 1)).Line).Start, tree.Limits);
        problems.AddRange(head.Problems);
        comments.AddRange(head.Comments);
        if (head.Root is Node.Map map) return map;
        if (head.Root is not null and not Node.Scalar { Text: "" })
        {
            problems.Add(new(Message.Of(
                $"文件开头两条“---”之间应当是“键: 值”，这里不是，没有读取。",
                $"Between the two '---' at the start of the file there must be keys and values; there are none, so it was not read."), tree.At(span)));
        }

        return null;
    }
}
