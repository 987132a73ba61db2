using System.Text;
using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Reads JSON into items that know their places. Strict: no comments, no trailing commas.</summary>
internal static class JsonTree
{
    /// <summary>Most levels of brackets one in another.</summary>
    public const int MaxDepth = 16;

    /// <summary>The root, or null after adding the one fault that stopped the reading.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="origin">What is added to every place, so that places of several files differ.</param>
    public static JsonItem? Read(ReadOnlySpan<byte> utf8, List<JsonFault> faults, int origin = 0)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            reader.Read();
            var root = Item(ref reader, faults, origin);
            // Reading on finds what stands behind the root.
            if (root is not null) reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            faults.Add(new(origin + OffsetOf(utf8, e), Message.Of(
                zh: $"此处不是有效的 JSON，请检查逗号、引号和括号。",
                en: $"This is not valid JSON: check commas, quotation marks and brackets.")));
            return null;
        }
    }

    private static JsonItem? Item(ref Utf8JsonReader reader, List<JsonFault> faults, int origin)
    {
        var start = origin + (int)reader.TokenStartIndex;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth)
        {
            faults.Add(new(start, Message.Of(zh: $"嵌套超过 {MaxDepth} 层。", en: $"Nested more than {MaxDepth} levels deep.")));
            return null;
        }
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, faults, origin),
            JsonTokenType.StartArray => List(ref reader, faults, origin),
            JsonTokenType.String => String(ref reader, faults, origin) is { } text ? new JsonItem.Text(start, text) : null,
            JsonTokenType.Number => new JsonItem.Number(start, reader.TryGetDecimal(out var number) ? number : null),
            JsonTokenType.True or JsonTokenType.False => new JsonItem.Flag(start, reader.GetBoolean()),
            _ => new JsonItem.Null(start),
        };
    }

    private static JsonItem.Object? Object(ref Utf8JsonReader reader, List<JsonFault> faults, int origin)
    {
        var start = origin + (int)reader.TokenStartIndex;
        var members = new List<JsonItem.Member>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var nameStart = origin + (int)reader.TokenStartIndex;
            if (String(ref reader, faults, origin) is not { } name) return null;
            reader.Read();
            if (Item(ref reader, faults, origin) is not { } value) return null;
            members.Add(new(name, nameStart, value));
        }
        return new(start, members);
    }

    private static JsonItem.List? List(ref Utf8JsonReader reader, List<JsonFault> faults, int origin)
    {
        var start = origin + (int)reader.TokenStartIndex;
        var items = new List<JsonItem>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (Item(ref reader, faults, origin) is not { } item) return null;
            items.Add(item);
        }
        return new(start, items);
    }

    private static string? String(ref Utf8JsonReader reader, List<JsonFault> faults, int origin)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, has no UTF-8 form.
            faults.Add(new(origin + (int)reader.TokenStartIndex, Message.Of(
                zh: $"文本含有不完整的 Unicode 转义。",
                en: $"The text holds an incomplete Unicode escape.")));
            return null;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException e)
    {
        var offset = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--) offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        return Math.Min(offset + (int)(e.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>Offsets in bytes, ascending, as offsets in UTF-16 code units of the same text.</summary>
    public static IEnumerable<int> ToUtf16(ReadOnlyMemory<byte> utf8, IEnumerable<int> ascending)
    {
        var (at, units) = (0, 0);
        foreach (var offset in ascending)
        {
            var end = Math.Min(offset, utf8.Length);
            if (end > at) units += Encoding.UTF8.GetCharCount(utf8.Span[at..end]);
            at = Math.Max(at, end);
            yield return units;
        }
    }
}
