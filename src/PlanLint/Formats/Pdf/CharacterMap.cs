using UglyToad.PdfPig.Core;

namespace PlanLint.Formats.Pdf;

/// <summary>Counts the codes of a character map. The library unfolds a range code by code, and a range may have four thousand million.</summary>
internal static class CharacterMap
{
    /// <summary>Counts the codes of all ranges against the budget.</summary>
    /// <exception cref="PdfDocumentFormatException">A range is not written as ranges are.</exception>
    public static void Count(ReadOnlySpan<byte> map, PdfBudget budget)
    {
        const string Begin = "beginbfrange";
        for (var at = map.IndexOf("beginbfrange"u8); at >= 0; at = map.IndexOf("beginbfrange"u8))
        {
            map = map[(at + Begin.Length)..];
            Ranges(ref map, budget);
        }
    }

    private static void Ranges(ref ReadOnlySpan<byte> map, PdfBudget budget)
    {
        while (true)
        {
            if (Next(ref map) != (byte)'<') return;
            var first = Hex(ref map);
            if (Next(ref map) != (byte)'<') throw Unreadable();
            var last = Hex(ref map);
            switch (Next(ref map))
            {
                case (byte)'<':
                    Hex(ref map);
                    budget.Codes(Codes(first, last));
                    break;
                case (byte)'[':
                    var end = map.IndexOf((byte)']');
                    if (end < 0) throw Unreadable();
                    budget.Codes(end);
                    map = map[(end + 1)..];
                    break;
                default:
                    throw Unreadable();
            }
        }
    }

    /// <summary>The byte behind white space and comments; <c>e</c> of the word that ends the ranges, or 0 at the end. A bracket is taken.</summary>
    private static byte Next(ref ReadOnlySpan<byte> map)
    {
        while (true)
        {
            map = map.TrimStart("\0\t\n\f\r "u8);
            if (map.IsEmpty) return 0;
            var next = map[0];
            if (next == (byte)'%')
            {
                var end = map.IndexOfAny((byte)'\r', (byte)'\n');
                map = end < 0 ? [] : map[end..];
                continue;
            }

            if (next is not ((byte)'<' or (byte)'[' or (byte)'e')) throw Unreadable();
            if (next != (byte)'e') map = map[1..];
            return next;
        }
    }

    private static byte[] Hex(ref ReadOnlySpan<byte> map)
    {
        const int Longest = 64;
        var end = map.IndexOf((byte)'>');
        if (end is < 0 or > Longest * 4) throw Unreadable();
        var digits = new List<byte>();
        foreach (var c in map[..end])
        {
            if (char.IsAsciiHexDigit((char)c)) digits.Add((byte)Convert.ToInt32(((char)c).ToString(), 16));
            else if (c is not ((byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')) throw Unreadable();
        }

        map = map[(end + 1)..];
        if (digits.Count % 2 == 1) digits.Add(0);
        return [.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | pair[1]))];
    }

    private static double Codes(byte[] first, byte[] last)
    {
        if (first.Length > last.Length) throw Unreadable();
        var codes = 0.0;
        for (var i = 0; i < first.Length; i++) codes = (codes * 256) + last[i] - first[i];
        return Math.Max(1, codes + 1);
    }

    private static PdfDocumentFormatException Unreadable() => new("A character map is damaged.");
}
