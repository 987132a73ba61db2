using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Straight and wrongly nested quotation marks (GB/T 15834). Marks without a partner are the business of <see cref="Brackets"/>.</summary>
internal static class Quotes
{
    /// <summary>
    /// Adds straight marks beside Chinese text, by pairs where their number is even, and “” that stand directly inside “”. Apostrophes, feet, inches,
    /// minutes and seconds are no quotation marks.
    /// </summary>
    public static void Find(string text, BracketPairs pairs, List<TextFault> faults)
    {
        if (text.AsSpan().IndexOfAny('"', '\'', '“') < 0) return;
        AddStraight(text, '"', "“", "”", faults);
        AddStraight(text, '\'', "‘", "’", faults);
        AddNested(text, pairs, faults);
    }

    private static void AddStraight(string text, char mark, string opening, string closing, List<TextFault> faults)
    {
        var marks = new List<int>();
        for (var i = text.IndexOf(mark); i >= 0; i = text.IndexOf(mark, i + 1))
        {
            if (!FollowsWord(text, i, mark)) marks.Add(i);
        }

        if (marks.Count % 2 > 0)
        {
            foreach (var i in marks.Where(i => IsBesideChinese(text, i))) faults.Add(new(StyleFaultKind.StraightQuotes, new(i, 1)));
            return;
        }

        for (var i = 0; i < marks.Count; i += 2)
        {
            var (open, close) = (marks[i], marks[i + 1]);
            if (!IsBesideChinese(text, open) && !IsBesideChinese(text, close)) continue;
            faults.Add(new(StyleFaultKind.StraightQuotes, TextSpan.Between(open, close + 1), new TextEdit(new(open, 1), opening), new TextEdit(new(close, 1), closing)));
        }
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

    private static void AddNested(string text, BracketPairs pairs, List<TextFault> faults)
    {
        if (!text.Contains('“')) return;
        var depth = 0;
        for (var i = BracketMarks.Next(text, 0); i < text.Length; i = BracketMarks.Next(text, i + 1))
        {
            var partner = pairs.PartnerOf(i);
            if (partner < 0 || !BracketMarks.IsQuote(text[i])) continue;
            if (text[i] is '“' && depth % 2 == 1) faults.Add(new(StyleFaultKind.NestedQuotes, TextSpan.Between(i, partner + 1)));
            depth += partner > i ? 1 : -1;
        }
    }
}
