using System.Text;

namespace PlanLint.Fuzz;

/// <summary>
/// Damages the bytes of a file at random; the same random numbers give the same damage. Three times out of four it is soft: whole characters, one
/// or two places, as a slip of a writer or a program would do, so that the file gets past the decoder and far into the mapper and the rules.
/// </summary>
internal sealed class Damage
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Pieces that decoders, parsers and terminals stumble over, as bytes.</summary>
    private static readonly byte[][] Hard =
    [
        [0xC0, 0xAF], [0xED, 0xA0, 0xBD], [0xF5, 0x80, 0x80, 0x80], [0xE5, 0x86], [0x80], [0xFF], // no UTF-8, half a pair, half a character
        [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1A], [0x1B, (byte)'[', (byte)'2', (byte)'J'], [7], // NUL, marks of byte order, controls
    ];

    private static readonly byte[][] Soft =
    [
        .. Utf8("\u2028", "\u0085", "\r", "\r\n", "\n\n", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u202E", "\u2066", "\u200F", "\u0301", "\uFFFD", "\uFFFE", "😀", "👨‍👩‍👧", "\U000E0041"),
        .. Utf8("\\ud83d", "\\u0000", "\\x00", "\"", "'", "“", "〔", "）", "、", "：", "；", "—", "%", "0", "-1", "99999999999999999999", "1e999", "NaN"),
        .. Utf8(": ", "- ", "? ", "&a ", "*a", "<<: *a", "!!python/object/apply:os.system ", "!<tag:x> ", "---\n", "...\n", "%YAML 9.9\n", "|\n", ">-\n", "# ", "{", "}", "[", "]", ","),
        .. Utf8("<", ">", "</", "<!--", "-->", "<![CDATA[", "<table>", "</table>", "<tr>", "<td rowspan=99999>", "<b>", "<p>", "<svg>", "<plaintext>", "&amp", "&#x110000;", "&lt;", "<!DOCTYPE x [<!ENTITY e \"y\">]>"),
        .. Utf8("|", "|---|\n", "```\n", "> ", "1. ", "# ", "**", "](", "===\n", ";", "\"\"", "=1+1", "@SUM(A1)", "sep=;\n"),
        .. Utf8(" obj ", "endobj", "stream\n", "endstream", "<<", ">>", "/Kids [1 0 R]", "/Length 999999999", "1 0 R", "/Parent", " Tj ", " Do ", "xref\n", "trailer", "startxref", "/JavaScript"),
        .. Utf8("<w:tbl>", "</w:tc>", "<w:vMerge/>", "w:val=\"-1\"", "<w:gridSpan w:val=\"99999\"/>", "r=\"A1048577\"", "<c t=\"s\"><v>9</v></c>", "s=\"-1\"", "<row r=\"0\">", "../../../etc/passwd", "xmlns:w=\"x\""),
        .. Utf8("行动", "任务", "牵头单位", "一、", "（一）", "1.", "县科协", "300人次", "2025年", "以上", "20%"),
    ];

    /// <summary>What opens another level, in one syntax or another.</summary>
    private static readonly string[] Openers = ["[", "{", "{a: ", "- ", "[[", "{\"a\":", "<b>", "<div>", "<table><tr><td>", "> ", "1. ", "(", "（", "“", "<w:tbl><w:tr><w:tc>", "<w:p>", "<<", "q ", "<is><r>"];

    private static readonly string[] LineEnds = ["\r\n", "\r", "\u2028", "\u0085", "\n\n", ""];

    private readonly Random _random;
    private readonly bool _isSoft;
    private readonly Func<byte[], byte[], byte[]>[] _kinds;

    private Damage(Random random)
    {
        (_random, _isSoft) = (random, random.Next(4) > 0);
        _kinds = _isSoft
            ? [Remove, Splice, Repeat, Piece, Piece, Piece, Nest, Swell, NewLines]
            : [Flip, Truncate, Remove, Splice, Repeat, RandomBytes, Piece, Piece, Nest, Swell, NewLines, Recode];
    }

    /// <summary>The file after one or more kinds of damage.</summary>
    /// <param name="whole">The file.</param>
    /// <param name="other">Another file of its kind, or the same, to take pieces from.</param>
    /// <param name="random">Decides everything.</param>
    public static byte[] Apply(byte[] whole, byte[] other, Random random)
    {
        var damage = new Damage(random);
        var times = random.Next(3) > 0 ? 1 : random.Next(2, 6);
        for (; times > 0; times--) whole = damage._kinds[random.Next(damage._kinds.Length)](whole, other);
        return whole;
    }

    private byte[] Flip(byte[] whole, byte[] other)
    {
        byte[] damaged = [.. whole];
        for (var flips = _random.Next(1, 9); flips > 0 && damaged.Length > 0; flips--) damaged[_random.Next(damaged.Length)] ^= (byte)(1 << _random.Next(8));
        return damaged;
    }

    private byte[] Truncate(byte[] whole, byte[] other) => whole[..At(whole)];

    private byte[] Remove(byte[] whole, byte[] other)
    {
        var (at, length) = Range(whole, _isSoft ? 30 : 200);
        return [.. whole[..at], .. whole[(at + length)..]];
    }

    private byte[] Splice(byte[] whole, byte[] other)
    {
        var (at, length) = Range(whole, _isSoft ? 30 : 200);
        var (from, taken) = Range(other, _isSoft ? 60 : 200);
        return [.. whole[..at], .. other[from..(from + taken)], .. whole[(at + length)..]];
    }

    private byte[] Repeat(byte[] whole, byte[] other)
    {
        var (at, length) = Range(whole, 300);
        return Insert(whole, at, whole[at..(at + length)], _random.Next(1, 4));
    }

    private byte[] RandomBytes(byte[] whole, byte[] other)
    {
        var bytes = new byte[_random.Next(1, 65)];
        _random.NextBytes(bytes);
        return Insert(whole, At(whole), bytes, 1);
    }

    private byte[] Piece(byte[] whole, byte[] other) => Insert(whole, At(whole), Piece(), _random.Next(8) == 0 ? _random.Next(2, 9) : 1);

    /// <summary>Seldom far beyond any limit, for that takes its time.</summary>
    private byte[] Nest(byte[] whole, byte[] other) =>
        Insert(whole, At(whole), Encoding.UTF8.GetBytes(Openers[_random.Next(Openers.Length)]), _random.Next(10) == 0 ? _random.Next(100, 3_000) : _random.Next(2, 80));

    private byte[] Swell(byte[] whole, byte[] other) => Insert(whole, At(whole), Piece(), _random.Next(20) == 0 ? _random.Next(3_000, 12_000) : _random.Next(10, 200));

    private byte[] NewLines(byte[] whole, byte[] other) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(whole).Replace("\n", LineEnds[_random.Next(LineEnds.Length)], StringComparison.Ordinal));

    /// <summary>A part of the file in another encoding, or all of it.</summary>
    private byte[] Recode(byte[] whole, byte[] other)
    {
        var (at, length) = _random.Next(2) == 0 ? (0, whole.Length) : Range(whole, 400);
        var encoding = _random.Next(4) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => Encoding.Latin1, _ => Gb18030 };
        var mark = at == 0 && _random.Next(2) == 0 ? encoding.GetPreamble() : [];
        return [.. whole[..at], .. mark, .. encoding.GetBytes(Encoding.UTF8.GetString(whole, at, length)), .. whole[(at + length)..]];
    }

    private byte[] Piece()
    {
        var pieces = !_isSoft && _random.Next(2) == 0 ? Hard : Soft;
        return pieces[_random.Next(pieces.Length)];
    }

    private static byte[] Insert(byte[] whole, int at, byte[] piece, int times) => [.. whole[..at], .. Enumerable.Repeat(piece, times).SelectMany(p => p), .. whole[at..]];

    private (int At, int Length) Range(byte[] whole, int most)
    {
        var at = At(whole);
        return (at, Aligned(whole, at + _random.Next(Math.Min(most, whole.Length - at) + 1)) - at);
    }

    private int At(byte[] whole) => Aligned(whole, _random.Next(whole.Length + 1));

    /// <summary>Where the character begins, if the damage is soft.</summary>
    private int Aligned(byte[] whole, int at)
    {
        while (_isSoft && at > 0 && at < whole.Length && (whole[at] & 0xC0) == 0x80) at--;
        return at;
    }

    private static IEnumerable<byte[]> Utf8(params string[] texts) => texts.Select(Encoding.UTF8.GetBytes);
}
