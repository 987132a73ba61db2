using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>Text back to bytes, in the encoding that the file has.</summary>
internal static class TextContent
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>
    /// The bytes of a text in the encoding that gives the bytes of the file when its own text is written in it; null when no encoding does,
    /// or when a character cannot be written in it.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="text">The text to write.</param>
    /// <param name="preferred">The encoding that the user named.</param>
    public static byte[]? Of(InputFile file, SourceText source, string text, TextEncoding preferred)
    {
        foreach (var (mark, encoding) in Candidates(file.Content.Span, preferred))
        {
            if (Bytes(source.Text, mark, encoding) is { } same && same.AsSpan().SequenceEqual(file.Content.Span)) return Bytes(text, mark, encoding);
        }

        return null;
    }

    private static (byte[] Mark, Encoding Encoding)[] Candidates(ReadOnlySpan<byte> content, TextEncoding preferred) => content switch
    {
        _ when preferred is TextEncoding.Gb18030 => [([], Gb18030)],
        [0xEF, 0xBB, 0xBF, ..] => [([0xEF, 0xBB, 0xBF], Utf8)],
        [0xFF, 0xFE, ..] => [([0xFF, 0xFE], new UnicodeEncoding(false, false, true)), ([], Gb18030)],
        [0xFE, 0xFF, ..] => [([0xFE, 0xFF], new UnicodeEncoding(true, false, true)), ([], Gb18030)],
        _ => [([], Utf8), ([], Gb18030)],
    };

    private static byte[]? Bytes(string text, byte[] mark, Encoding encoding)
    {
        try
        {
            return [.. mark, .. encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
