using System.Text;
using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Reads <c>*.json</c> strictly, as RFC 8259 has it: no comments, no trailing commas.</summary>
public sealed class JsonReader : ITextReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Json;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var offsets = new JsonOffsets();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.Nesting });
        try
        {
            reader.Read();
            var root = Next(ref reader, tree, offsets);
            reader.Read();
            return new(source.Path, source, root, tree.Problems);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(source.Path, source, limit.Problem);
        }
        catch (JsonException e)
        {
            return Document.Unreadable(source.Path, source, new(Reason(e, limits), tree.At(SpanOf(source, e, bytes))));
        }
    }

    private static Node Next(ref Utf8JsonReader reader, NodeBuilder tree, JsonOffsets offsets)
    {
        var start = offsets.ToUtf16(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = tree.Items.Count;
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray) tree.Items.Add(Next(ref reader, tree, offsets));
                return tree.List(items, TextSpan.Between(start, offsets.ToUtf16(reader.BytesConsumed)));
            case JsonTokenType.StartObject:
                var entries = new MapBuilder(tree);
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
                {
                    var key = JsonString.Key(tree, offsets.ToUtf16(reader.TokenStartIndex));
                    offsets.Pass(reader.ValueSpan);
                    reader.Read();
                    entries.Add(key, Next(ref reader, tree, offsets));
                }

                return entries.ToMap(TextSpan.Between(start, offsets.ToUtf16(reader.BytesConsumed)));
            case JsonTokenType.String:
                offsets.Pass(reader.ValueSpan);
                return JsonString.Read(tree, start);
            default:
                var span = new TextSpan(start, reader.ValueSpan.Length);
                var text = reader.TokenType is JsonTokenType.Null ? "" : tree.Source[span];
                return tree.Scalar(text, span, TextMap.Verbatim(tree.Source, start, text.Length));
        }
    }

    private static TextSpan SpanOf(SourceText source, JsonException e, byte[] bytes)
    {
        var line = (int)Math.Clamp(e.LineNumber ?? 0, 0, int.MaxValue);
        var at = 0;
        for (; line > 0 && at < bytes.Length; at++)
        {
            if (bytes[at] == '\n') line--;
        }

        var offset = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(bytes.Length, at + (e.BytePositionInLine ?? 0)));
        return new(offset, Math.Min(1, source.Text.Length - offset));
    }

    private static Message Reason(JsonException e, Limits limits)
    {
        if (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            return FileLimit.Nesting.Exceeded(limits, $"文件嵌套超过 {limits.Nesting} 层的上限，没有检查，请简化结构", $"The file nests deeper than the limit of {limits.Nesting} levels and was not checked; simplify its structure");
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var detail = (cut < 0 ? e.Message : e.Message[..cut]).TrimEnd('.');
        return Message.Of($"这里的 JSON 写法有误，文件没有读完：{detail}。请检查逗号、引号和括号。", $"The JSON is not valid here, so the file was not read: {detail}. Check commas, quotes and brackets.");
    }
}
