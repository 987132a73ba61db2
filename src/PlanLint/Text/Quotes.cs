using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Straight and wrongly nested quotation marks (GB/T 15834). Marks without a partner are the business of <see cref="Brackets"/>.</summary>
public static class Quotes
{
    /// <summary>
    /// Straight marks beside Chinese text, by pairs where their number is even, and “” that stand directly inside “”. Apostrophes, feet, inches,
    /// minutes and seconds are no quotation marks.
    /// </summary>
    public static IReadOnlyList<TextFault> Find(string text) => text.AsSpan().IndexOfAny('"', '\'', '“') < 0 ? [] : [.. Straight(text, '"', "“", "”"), .. Straight(text, '\'', "‘", "’"), .. Nested(text)];

    private static IEnumerable<TextFault> Straight(string text, char mark, string opening, string closing)
    {
        if (!text.Contains(mark)) return [];
        List<int> marks = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == mark && !FollowsWord(text, i, mark))];
        if (marks.Count % 2 > 0) return marks.Where(i => IsBesideChinese(text, i)).Select(i => new TextFault(StyleFaultKind.StraightQuotes, new(i, 1)));
        return marks.Chunk(2).Where(p => p.Any(i => IsBesideChinese(text, i))).Select(p => new TextFault(
            StyleFaultKind.StraightQuotes, TextSpan.Between(p[0], p[1] + 1), new TextEdit(new(p[0], 1), opening), new TextEdit(new(p[1], 1), closing)));
    }

    /// <summary>5" and 5' are measures; don't and students' have apostrophes. A letter in front of a double mark ends a quoted word.</summary>
    private static bool FollowsWord(string text, int index, char mark) =>
        index > 0 && (Characters.IsDigit(text[index - 1]) ? !IsOpenBefore(text, index, mark) : mark is '\'' && Characters.IsLatin(text[index - 1]));

    /// <summary>Whether the digits in front of a mark begin with the same mark: "12621" is quoted.</summary>
    private static bool IsOpenBefore(string text, int index, char mark)
    {
        const int longest = 12;
        for (var i = index - 1; i >= 0 && i >= index - longest; i--)
        {
            if (text[i] == mark) return true;
            if (!Characters.IsDigit(text[i]) && text[i] is not ('.' or '+' or '-')) return false;
        }

        return false;
    }

    private static bool IsBesideChinese(string text, int index) =>
        (index > 0 && Characters.IsChinese(text[index - 1])) || (index + 1 < text.Length && Characters.IsChinese(text[index + 1]));

    private static IEnumerable<TextFault> Nested(string text)
    {
        if (!text.Contains('“')) yield break;
        var pairs = BracketPairs.Of(text);
        var depth = 0;
        for (var i = BracketMarks.Next(text, 0); i < text.Length; i = BracketMarks.Next(text, i + 1))
        {
            if (pairs.PartnerOf(i) < 0 || !BracketMarks.IsQuote(text[i])) continue;
            if (text[i] is '“' && depth % 2 == 1) yield return new(StyleFaultKind.NestedQuotes, TextSpan.Between(i, pairs.PartnerOf(i) + 1));
            depth += pairs.StepAt(i);
        }
    }
}
