using System.Buffers;

namespace PlanLint.Text;

/// <summary>The pairs of brackets, quotation marks and title marks. Pairs of one family are easily mixed up, such as （ and (.</summary>
internal static class BracketMarks
{
    /// <summary>How many families there are; they are numbered from 0.</summary>
    public const int Families = 7;

    private const int SingleQuotes = 4;

    private static readonly (char Open, char Close, int Family)[] Pairs =
    [
        ('（', '）', 0), ('(', ')', 0),
        ('〔', '〕', 1), ('[', ']', 1), ('［', '］', 1), ('【', '】', 1), ('〖', '〗', 1),
        ('《', '》', 2), ('〈', '〉', 2),
        ('“', '”', 3), ('‘', '’', SingleQuotes),
        ('「', '」', 5), ('『', '』', 5),
        ('{', '}', 6), ('｛', '｝', 6),
    ];

    /// <summary>All of them.</summary>
    public static string Everything { get; } = string.Concat(Pairs.Select(p => $"{p.Open}{p.Close}"));

    /// <summary>All of them, for going from one to the next in a text.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(Everything);

    /// <summary>The counterpart, the family and the side of a mark; false for any other character.</summary>
    public static bool TryGet(char c, out (char Other, int Family, bool Opens) mark)
    {
        var at = Everything.IndexOf(c);
        mark = at < 0 ? default : Of(at);
        return at >= 0;
    }

    /// <summary>Offset of the first mark from <paramref name="start"/> on; the length of the text when there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int start) => Characters.NextMark(text, start, All);

    /// <summary>The counterpart of a mark.</summary>
    public static char Other(char mark) => Of(Everything.IndexOf(mark)).Other;

    /// <summary>Whether a mark is a quotation mark rather than a bracket.</summary>
    public static bool IsQuote(char mark) => Of(Everything.IndexOf(mark)).Family is 3 or SingleQuotes;

    /// <summary>Whether a character opens a round or square bracket, the kinds that hold lists of units.</summary>
    public static bool OpensList(char c) => TryGet(c, out var mark) && mark is { Opens: true, Family: 0 or 1 };

    /// <summary>The mark at an offset of <see cref="Everything"/>, where pairs stand one behind the other.</summary>
    private static (char Other, int Family, bool Opens) Of(int at)
    {
        var (open, close, family) = Pairs[at / 2];
        return at % 2 == 0 ? (close, family, true) : (open, family, false);
    }
}
