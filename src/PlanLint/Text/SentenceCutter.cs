using System.Buffers;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Cuts a paragraph behind the marks that end sentences or clauses.</summary>
internal static class SentenceCutter
{
    // Where a sentence may end or a bracket stands.
    private static readonly SearchValues<char> Marks = SearchValues.Create([.. "。！？；!?;，,", .. BracketMarks.Everything]);

    public static IReadOnlyList<TextSpan> Cut(ReadOnlySpan<char> text, bool commas)
    {
        var spans = new List<TextSpan>();
        Cut(text, commas, spans);
        return spans;
    }

    /// <summary>The same, for who cuts many and needs each for a moment only.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="commas">Whether commas end something too.</param>
    /// <param name="spans">Where the pieces are added.</param>
    public static void Cut(ReadOnlySpan<char> text, bool commas, List<TextSpan> spans)
    {
        // Only a mark that may be one of a pair asks for them.
        BracketPairs? pairs = null;
        var start = 0;
        var depth = 0;
        for (var i = Characters.NextMark(text, 0, Marks); i < text.Length; i = Characters.NextMark(text, i + 1, Marks))
        {
            var step = BracketMarks.All.Contains(text[i]) ? (pairs ??= BracketPairs.Of(text)).StepAt(i) : 0;
            depth += step;
            var endsInQuotes = depth == 0 && text[i] is '”' or '’' && i > start && text[i - 1] is '。' && step < 0;
            if (!endsInQuotes && (depth > 0 || !Ends(text, i, commas))) continue;
            while (i + 1 < text.Length && (Ends(text, i + 1, commas) || IsStrayCloser(text, ref pairs, i + 1))) i++;
            Add(spans, text, start, i + 1);
            start = i + 1;
        }

        Add(spans, text, start, text.Length);
    }

    private static bool Ends(ReadOnlySpan<char> text, int i, bool commas) => text[i] switch
    {
        '。' or '！' or '？' or '；' => true,
        '!' or '?' or ';' => IsBesideChinese(text, i),
        '，' => commas,
        ',' => commas && IsBesideChinese(text, i),
        _ => false,
    };

    private static bool IsBesideChinese(ReadOnlySpan<char> text, int i) =>
        (i > 0 && (Characters.IsChinese(text[i - 1]) || text[i - 1] is '%' or ')' or '"')) || (i + 1 < text.Length && Characters.IsChinese(text[i + 1]));

    private static bool IsStrayCloser(ReadOnlySpan<char> text, ref BracketPairs? pairs, int i) =>
        BracketMarks.TryGet(text[i], out var mark) && !mark.Opens && (pairs ??= BracketPairs.Of(text)).PartnerOf(i) < 0;

    private static void Add(List<TextSpan> spans, ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) spans.Add(TextSpan.Between(start, end));
    }
}
