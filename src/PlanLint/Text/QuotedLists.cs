using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Lists of items in “” or 《》 (GB/T 15834: between such items 、 is usually left out).</summary>
internal static class QuotedLists
{
    private const int LongestInsertion = 12;

    /// <summary>
    /// Adds one fault for each list with 、 directly between two marks. A list in which words or a bracket stand between an item and the next one
    /// has none: 《…》（国发〔2021〕9号）、《…》 needs its 、.
    /// </summary>
    public static void Find(string text, BracketPairs pairs, List<TextFault> faults)
    {
        if (!text.Contains('、') || text.AsSpan().IndexOfAny('“', '《') < 0) return;
        var done = 0;
        for (var i = BracketMarks.Next(text, 0); i < text.Length; i = BracketMarks.Next(text, i + 1))
        {
            if (i < done || text[i] is not ('“' or '《') || pairs.PartnerOf(i) <= i) continue;
            var (separators, hasInsertion) = (new List<int>(), false);
            for (var next = i; next >= 0;)
            {
                var close = pairs.PartnerOf(next);
                done = close;
                (next, var separator) = Next(text, pairs, close, text[i]);
                if (separator == close + 1) separators.Add(separator);
                else hasInsertion |= next >= 0 && separator > 0;
            }

            if (separators.Count > 0 && !hasInsertion)
                faults.Add(new(StyleFaultKind.SeparatorBetweenQuotes, TextSpan.Between(i, done + 1), [.. separators.Select(s => new TextEdit(new(s, 1), ""))]));
        }
    }

    /// <summary>Where the next item of the list begins, and its 、; −1 for none, and 0 for no 、.</summary>
    private static (int Next, int Separator) Next(string text, BracketPairs pairs, int close, char opening)
    {
        var i = close + 1;
        if (IsItem(i)) return (i, 0);
        if (i < text.Length && BracketMarks.OpensList(text[i]) && pairs.PartnerOf(i) > i) i = pairs.PartnerOf(i) + 1;
        while (i < text.Length && i - close <= LongestInsertion && (Characters.IsHan(text[i]) || Characters.IsLatin(text[i]) || Characters.IsDigit(text[i]))) i++;
        return i < text.Length && text[i] is '、' && IsItem(i + 1) ? (i + 1, i) : (-1, 0);

        bool IsItem(int at) => at < text.Length && text[at] == opening && pairs.PartnerOf(at) > at;
    }
}
