using System.Text;
using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Baselines;

/// <summary>
/// JSON from a stream, token by token, strictly as RFC 8259 has it. Memory holds one buffer, whatever the size of the file; short texts that
/// come again are one string.
/// </summary>
/// <param name="stream">UTF-8, with or without byte order mark.</param>
/// <param name="limits">Most bytes, levels and bytes of one token.</param>
internal sealed class JsonTokens(Stream stream, JsonTokenLimits limits)
{
    private const int MostPooled = 200;

    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    private byte[] _buffer = new byte[1 << 16];
    private JsonReaderState _state = new(new() { MaxDepth = limits.Depth });
    private (int Start, int End) _unread;
    private (int Start, int End, bool IsEscaped) _value;
    private (long Line, int Bytes, int Units) _at;
    private long _total;
    private bool _isFinal;

    /// <summary>Kind of the token that <see cref="Read"/> came to.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Where the token begins; columns count UTF-16 code units.</summary>
    public Position At { get; private set; } = new(1, 1);

    /// <summary>Goes to the next token; false at the end of the file.</summary>
    /// <exception cref="UnusableBaselineException">The file is no JSON, or a limit is passed.</exception>
    public bool Read()
    {
        if (_total == 0 && !_isFinal) Begin();
        if (_total == 0) return false;
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_unread.Start, _unread.End - _unread.Start), _isFinal, _state);
            try
            {
                if (reader.Read())
                {
                    Take(ref reader);
                    return true;
                }
            }
            catch (JsonException e)
            {
                throw Broken(e);
            }

            if (_isFinal) return false;
            Fill();
        }
    }

    /// <summary>The text of a name or a string.</summary>
    /// <exception cref="UnusableBaselineException">It is no Unicode text.</exception>
    public string Text()
    {
        try
        {
            var bytes = _buffer.AsSpan(_value.Start, _value.End - _value.Start);
            if (_value.IsEscaped) return Unescaped(_buffer.AsSpan(_value.Start - 1, bytes.Length + 2));
            return bytes.Length > MostPooled ? Strict.GetString(bytes) : Pooled(bytes);
        }
        catch (Exception e) when (e is InvalidOperationException or DecoderFallbackException)
        {
            throw Stop(Message.Of($"这里的文字不是完整的 Unicode", $"the text here is not whole Unicode"));
        }
    }

    /// <summary>The number, or 0 where it is no whole number that fits.</summary>
    public int Number() => System.Buffers.Text.Utf8Parser.TryParse(_buffer.AsSpan(_value.Start, _value.End - _value.Start), out int number, out var length) && length == _value.End - _value.Start ? number : 0;

    /// <summary>Goes to the end of the value that begins here.</summary>
    public void Skip()
    {
        for (var depth = 0; ;)
        {
            if (Type is JsonTokenType.StartObject or JsonTokenType.StartArray) depth++;
            if (Type is JsonTokenType.EndObject or JsonTokenType.EndArray) depth--;
            if (depth == 0) return;
            Read();
        }
    }

    /// <summary>An end to the reading, at the token.</summary>
    public UnusableBaselineException Stop(Message reason) => new(new(reason, At));

    private void Take(ref Utf8JsonReader reader)
    {
        var (start, end) = (_unread.Start + (int)reader.TokenStartIndex, _unread.Start + (int)reader.BytesConsumed);
        Advance(start);
        At = new((int)_at.Line + 1, _at.Units + 1);
        Type = reader.TokenType;
        var isText = Type is JsonTokenType.String or JsonTokenType.PropertyName;
        var from = isText ? start + 1 : start;
        _value = (from, from + reader.ValueSpan.Length, reader.ValueIsEscaped);
        _state = reader.CurrentState;
        Advance(end);
    }

    /// <summary>Moves on in the buffer and counts lines and columns.</summary>
    private void Advance(int to)
    {
        var passed = _buffer.AsSpan(_unread.Start, to - _unread.Start);
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _at = (_at.Line + passed.Count((byte)'\n'), 0, 0);
            passed = passed[(last + 1)..];
        }

        _at = (_at.Line, _at.Bytes + passed.Length, _at.Units + Encoding.UTF8.GetCharCount(passed));
        _unread.Start = to;
    }

    private void Begin()
    {
        Fill();
        if (_buffer.AsSpan(0, _unread.End).StartsWith(Encoding.UTF8.Preamble)) _unread.Start = Encoding.UTF8.Preamble.Length;
    }

    private void Fill()
    {
        var rest = _unread.End - _unread.Start;
        if (rest == _buffer.Length)
        {
            if (rest >= limits.TokenBytes) throw Stop(Message.Of($"这里有一段文字超过 {limits.TokenBytes} 字节的上限", $"a text here has more than the limit of {limits.TokenBytes} bytes"));
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        _buffer.AsSpan(_unread.Start, rest).CopyTo(_buffer);
        var count = stream.Read(_buffer, rest, _buffer.Length - rest);
        _unread = (0, rest + count);
        _total += count;
        _isFinal = count == 0;
        if (_total > limits.Bytes) throw Stop(Message.Of($"文件超过 {limits.Bytes} 字节的上限", $"the file has more than the limit of {limits.Bytes} bytes"));
    }

    private string Pooled(ReadOnlySpan<byte> bytes)
    {
        Span<char> units = stackalloc char[MostPooled];
        units = units[..Strict.GetChars(bytes, units)];
        var known = _pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(units, out var text)) return text;
        text = new(units);
        if (_pool.Count < limits.Pooled) _pool.Add(text);
        return text;
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>The parser counts lines from 0 and columns in bytes.</summary>
    private UnusableBaselineException Broken(JsonException e)
    {
        var (line, at) = ((e.LineNumber ?? 0) - _at.Line, _unread.Start);
        var known = line > 0 ? 0 : _at.Bytes;
        var units = line > 0 ? 0 : _at.Units;
        for (; line > 0; line--) at += _buffer.AsSpan(at, _unread.End - at).IndexOf((byte)'\n') + 1;
        var bytes = (int)Math.Clamp((e.BytePositionInLine ?? 0) - known, 0, _unread.End - at);
        var column = units + Encoding.UTF8.GetCharCount(_buffer, at, bytes);
        var isDeep = e.Message.Contains("maximum configured depth", StringComparison.Ordinal);
        return new(new(
            isDeep
                ? Message.Of($"嵌套超过 {limits.Depth} 层的上限", $"it nests deeper than the limit of {limits.Depth} levels")
                : Message.Of($"这里不是有效的 JSON，文件可能没有写完或者被改坏了", $"this is not valid JSON; the file may be cut off or damaged"),
            new((int)(e.LineNumber ?? 0) + 1, column + 1)));
    }
}
