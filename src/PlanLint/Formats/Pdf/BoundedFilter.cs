using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats.Pdf;

/// <summary>A filter that knows how much a stream unpacks to before it unpacks it. Pictures are never unpacked.</summary>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    private const int LzwRatio = 4096;
    private const int RunLengthRatio = 128;
    private const int WidestRow = 1 << 20;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        switch (inner)
        {
            case FlateFilter:
                if (!Fits(input)) return Memory<byte>.Empty;
                break;
            case LzwFilter when (long)input.Length * LzwRatio > budget.Unpackable:
            case RunLengthFilter when (long)input.Length * RunLengthRatio > budget.Unpackable:
                budget.Unpack(budget.Unpackable + 1);
                break;
            case LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter:
                break;
            default:
                return Memory<byte>.Empty;
        }

        if (HasWideRows(streamDictionary)) return Damaged();
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Unpack(output.Length);
        PageTree.Count(output.Span, budget);
        return output;
    }

    private Memory<byte> Damaged()
    {
        budget.Damaged();
        return Memory<byte>.Empty;
    }

    /// <summary>Whether a stream unpacks, and to what its checksum says; the library would be content with half of it. A stream that is too large is a limit.</summary>
    private bool Fits(ReadOnlyMemory<byte> input)
    {
        if (input.IsEmpty) return true;
        var buffer = new byte[64 * 1024];
        var total = 0L;
        var sum = new Adler32();
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            for (int read; (read = inflate.Read(buffer)) > 0;)
            {
                sum.Add(buffer.AsSpan(0, read));
                if ((total += read) > budget.Unpackable) budget.Unpack(total);
            }
        }
        catch (InvalidDataException)
        {
            budget.Damaged();
            return false;
        }

        // Where a stream is cut off, its checksum is missing.
        var isWhole = input.Span.IndexOf(sum.Bytes) >= 0;
        if (!isWhole) budget.Damaged();
        return isWhole;
    }

    /// <summary>Rows of a predictor are allocated at the width that the file states.</summary>
    private static bool HasWideRows(DictionaryToken stream)
    {
        if (!stream.TryGet(NameToken.DecodeParms, out var parameters)) return false;
        return parameters is ArrayToken list ? list.Data.Any(IsWide) : IsWide(parameters);

        static bool IsWide(IToken token) =>
            token is DictionaryToken one && one.TryGet(NameToken.Columns, out var columns) && columns is NumericToken { Data: > WidestRow or < 0 };
    }
}
