using System.Buffers;
using System.Text;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Bytes to text: byte order mark, then strict UTF-8, then GB18030. What decodes as none is a problem, never a guess.</summary>
public static class TextDecoder
{
    /// <summary>Up to so many bytes are decoded into room that is there already. Else they are gone through twice, first to count.</summary>
    private const int MostWithRoom = 1 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    private static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Decodes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The encoding to use, or <see cref="TextEncoding.Auto"/>.</param>
    /// <returns>The text, or null and the problem.</returns>
    public static (SourceText? Source, InputProblem? Problem) Decode(InputFile file, TextEncoding encoding = TextEncoding.Auto)
    {
        var bytes = file.Content.Span;
        if (bytes.IsEmpty) return (null, Problem(file, Message.Of($"文件是空的，没有可检查的内容。", $"The file is empty; there is nothing to check.")));
        var (text, mark) = Text(bytes, encoding);
        if (text is null)
        {
            return (null, Problem(file, Message.Of(
                $"文件既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8 后再检查。",
                $"The file is neither UTF-8 nor GB18030; save it as UTF-8 and check again.")));
        }

        var source = new SourceText(file.Path, text, mark);
        var bad = text.AsSpan().IndexOfAny('\0', '\uFFFD');
        return bad < 0 ? (source, null) : (null, new(
            Message.Of($"文件里有无法识别的字符（乱码），请用正确的编码另存后再检查。", $"The file holds characters that did not decode; save it in the right encoding and check again."),
            new(file.Path, "", new Region.Text(source, new(bad, 1)))));
    }

    private static InputProblem Problem(InputFile file, Message reason) => new(reason, new(file.Path, "", new Region.WholeFile()));

    private static (string? Text, bool Mark) Text(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        if (encoding is TextEncoding.Gb18030) return (Strict(StrictGb18030, bytes), false);
        if (bytes is [0xEF, 0xBB, 0xBF, .. var utf8]) return (Strict(StrictUtf8, utf8), true);
        if (encoding is TextEncoding.Utf8) return (Strict(StrictUtf8, bytes), false);
        if (bytes is [0xFF, 0xFE, .. var little]) return (Strict(new UnicodeEncoding(false, false, true), little), true);
        if (bytes is [0xFE, 0xFF, .. var big]) return (Strict(new UnicodeEncoding(true, false, true), big), true);
        return (Strict(StrictUtf8, bytes) ?? Strict(StrictGb18030, bytes), false);
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (bytes.Length > MostWithRoom) return encoding.GetString(bytes);
            var room = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
            var text = new string(room, 0, encoding.GetChars(bytes, room));
            ArrayPool<char>.Shared.Return(room);
            return text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
