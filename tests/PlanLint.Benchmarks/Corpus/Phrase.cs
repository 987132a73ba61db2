using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanLint.Corpus;

/// <summary>A clause of a sample, cut where words and numbers may change.</summary>
internal sealed partial class Phrase
{
    private const string Measures = "个名场人次家所户项期支篇部套条处台元间";

    private readonly List<Piece> _pieces = [];

    private Phrase()
    {
    }

    /// <summary>Characters that stay as they are, in the longest run of them.</summary>
    public int LongestFixed => _pieces.Where(p => p.Others is null && p.Number == 0).Select(p => p.Text.Length).DefaultIfEmpty(0).Max();

    /// <summary>Stretches of two Chinese characters or more that stay as they are.</summary>
    public IEnumerable<string> Stretches => _pieces.Where(p => p is { Others: null, Number: 0 }).SelectMany(p => Stretch().Matches(p.Text)).Select(m => m.Value);

    /// <summary>How many places may change.</summary>
    public int Places => _pieces.Count(p => p.Others is not null || p.Number > 0);

    public static Phrase Of(string text)
    {
        var phrase = new Phrase();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (Number(text, i) is { } number)
            {
                phrase.Flush(literal);
                phrase._pieces.Add(new(text.Substring(i, number.Length), null, number.Value));
                i += number.Length;
            }
            else if (Words.At(text, i) is { } word)
            {
                phrase.Flush(literal);
                phrase._pieces.Add(new(text.Substring(i, word.Length), word.Others, 0));
                i += word.Length;
            }
            else
            {
                literal.Append(text[i++]);
            }
        }

        phrase.Flush(literal);
        return phrase;
    }

    /// <param name="text">Where it is written.</param>
    /// <param name="draw">Draws words and numbers.</param>
    /// <param name="stretches">What takes the place of stretches, too; null where they stay.</param>
    public void Write(StringBuilder text, Draw draw, IReadOnlyList<string>? stretches = null)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Number > 0) text.Append(CultureInfo.InvariantCulture, $"{Round(Math.Max(1, (int)((long)piece.Number * draw.Next(40, 260) / 100)))}");
            else if (piece.Others is { } others) text.Append(draw.Of(others));
            else text.Append(stretches is null ? piece.Text : Stretch().Replace(piece.Text, _ => draw.Of(stretches)));
        }
    }

    public override string ToString() => string.Concat(_pieces.Select(p => p.Text));

    private void Flush(StringBuilder literal)
    {
        if (literal.Length > 0) _pieces.Add(new(literal.ToString(), null, 0));
        literal.Clear();
    }

    /// <summary>A whole number in front of a measure word: years, versions and 5G stay.</summary>
    private static (int Length, int Value)? Number(string text, int offset)
    {
        if (!char.IsAsciiDigit(text[offset]) || (offset > 0 && (char.IsAsciiLetterOrDigit(text[offset - 1]) || text[offset - 1] is '.'))) return null;
        var end = offset;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end < text.Length && end - offset < 7 && Measures.Contains(text[end], StringComparison.Ordinal)
            ? (end - offset, int.Parse(text.AsSpan(offset, end - offset), CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>As plans state numbers: with two digits that matter.</summary>
    private static int Round(int number)
    {
        var unit = 1;
        while (number / unit >= 100) unit *= 10;
        return number / unit * unit;
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,}")]
    private static partial Regex Stretch();

    private sealed record Piece(string Text, IReadOnlyList<string>? Others, int Number);
}
