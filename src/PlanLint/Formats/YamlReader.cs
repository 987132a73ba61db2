using PlanLint.Model;
using SharpYaml;
using SharpYaml.Events;

namespace PlanLint.Formats;

/// <summary>Reads <c>*.yaml</c> and <c>*.yml</c> from the library's event stream. Tags are ignored, nothing is ever deserialized.</summary>
public sealed class YamlReader : ITextReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Yaml;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits) => Read(source, source.Text.Length, limits);

    /// <summary>Reads YAML that a text begins with and that ends at an offset, such as the front matter of a Markdown file.</summary>
    internal static Document Read(SourceText source, int end, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        try
        {
            var comments = new YamlComments(tree, end);
            var (root, read) = Root(Parser.CreateParser(new StringReader(source.Text[..end]), limits.Nesting), tree, comments);
            comments.Find(read ?? end);
            return new(source.Path, source, root, tree.Problems) { Comments = tree.Comments };
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(source.Path, source, limit.Problem);
        }
        catch (YamlException e)
        {
            return Document.Unreadable(source.Path, source, new(Reason(e, limits), tree.At(SpanOf(source, e))));
        }
    }

    /// <summary>The first document of the text, and where the second begins, if there is one.</summary>
    private static (Node? Root, int? End) Root(IParser parser, NodeBuilder tree, YamlComments comments)
    {
        var anchors = new YamlAnchors(tree);
        Node? root = null;
        var documents = 0;
        while (Moved(parser) is { } next)
        {
            if (next is DocumentStart start && ++documents == 2)
            {
                tree.Problem(Between(start.Start.Index, start.End.Index), Message.Of(
                    $"文件里有多个 YAML 文档，只读取了第一个，请把其余的拆成单独的文件。",
                    $"The file holds several YAML documents; only the first was read. Move the others into files of their own."));
                return (root, start.Start.Index);
            }

            if (next is Scalar or SequenceStart or MappingStart or AnchorAlias) root = NodeOf(next, parser, tree, (anchors, comments));
        }

        return (root, null);
    }

    /// <summary>The next event; null at the end. It is asked for once, for the parser is asked through an interface.</summary>
    private static ParsingEvent? Moved(IParser parser) => parser.MoveNext() ? parser.Current : null;

    /// <summary>The node that an event begins.</summary>
    private static Node NodeOf(ParsingEvent? first, IParser parser, NodeBuilder tree, (YamlAnchors Anchors, YamlComments Comments) notes)
    {
        var anchors = notes.Anchors;
        switch (first)
        {
            case Scalar scalar:
                notes.Comments.PassOver(scalar);
                return anchors.Define(scalar.Anchor, YamlScalar.Read(scalar, tree));
            case AnchorAlias alias:
                return anchors.Resolve(alias.Value, Between(alias.Start.Index, alias.End.Index));
            case SequenceStart list:
                var items = tree.Items.Count;
                anchors.Open(list.Anchor);
                ParsingEvent? next;
                while ((next = Moved(parser)) is not (null or SequenceEnd)) tree.Items.Add(NodeOf(next, parser, tree, notes));
                return anchors.Define(list.Anchor, tree.List(items, Between(list.Start.Index, End(next, tree.Items.From(items) is [.., var item] ? item : null, list, list.Style is YamlStyle.Flow))));
            case MappingStart map:
                var entries = new MapBuilder(tree);
                anchors.Open(map.Anchor);
                ParsingEvent? key;
                while ((key = Moved(parser)) is not (null or MappingEnd)) Entry(key, parser, tree, entries, notes);
                return anchors.Define(map.Anchor, entries.ToMap(Between(map.Start.Index, End(key, entries.Last, map, map.Style is YamlStyle.Flow))));
            default:
                throw new InvalidOperationException($"Unexpected YAML event {first?.GetType().Name}.");
        }
    }

    private static void Entry(ParsingEvent? first, IParser parser, NodeBuilder tree, MapBuilder entries, (YamlAnchors Anchors, YamlComments Comments) notes)
    {
        if (first is Scalar { Anchor: null or "" } scalar && YamlScalar.Key(scalar, tree) is { } plain)
        {
            notes.Comments.PassOver(scalar);
            entries.Add(plain, NodeOf(Moved(parser), parser, tree, notes));
        }
        else
        {
            var key = NodeOf(first, parser, tree, notes);
            entries.Add(key, NodeOf(Moved(parser), parser, tree, notes));
        }
    }

    /// <summary>
    /// The event that closes a list or map has no width: it stands before the bracket, or at the next token behind a block. So a
    /// block ends where its last value ends, not at the white space and comments behind it.
    /// </summary>
    private static int End(ParsingEvent? end, Node? last, ParsingEvent start, bool isFlow)
    {
        var close = (end ?? start).Start.Index;
        return isFlow ? close + 1 : last?.Region is Region.Text text ? Math.Max(text.Span.End, start.Start.Index) : close;
    }

    private static TextSpan Between(int start, int end) => TextSpan.Between(start, Math.Max(start, end));

    private static TextSpan SpanOf(SourceText source, YamlException e)
    {
        var start = Math.Clamp(e.Start.Index, 0, source.Text.Length);
        var line = source.Line(source.PositionOf(start).Line);
        return Between(start, Math.Min(line.End, Math.Max(start + 1, e.End.Index)));
    }

    private static Message Reason(YamlException e, Limits limits)
    {
        var detail = e.Message[(e.Message.IndexOf("): ", StringComparison.Ordinal) is >= 0 and var i ? i + 3 : 0)..].TrimEnd('.');
        return e.Message.Contains("nesting depth", StringComparison.Ordinal)
            ? FileLimit.Nesting.Exceeded(limits, $"文件嵌套超过 {limits.Nesting} 层的上限，没有检查，请简化结构", $"The file nests deeper than the limit of {limits.Nesting} levels and was not checked; simplify its structure")
            : Message.Of($"这里的 YAML 写法有误，文件没有读完：{detail}。请检查缩进、冒号、引号和括号。", $"The YAML is not valid here, so the file was not read: {detail}. Check indentation, colons, quotes and brackets.");
    }
}
