using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Lists of units in cells, at the end of paragraphs and in titles. Spans are those of the given text.</summary>
public static class UnitLists
{
    /// <summary>
    /// The names of a list, in order. 、，,;； line breaks, tabs and runs of spaces separate; a single space and a line break only between whole
    /// names, so that a wrapped name stays one, with the white space inside its span. Nothing separates inside a bracket: 县经济信息委（科技局） is one
    /// unit. A name without letters (/, —) and 无 are no units; 等 and 等单位 at the end of a name are left out.
    /// </summary>
    /// <param name="text">The list, without a label in front.</param>
    /// <param name="isKnown">
    /// Whether a name, given as <see cref="ComparisonKey.OfUnit"/>, is known to be one unit; decides in front of all rules of thumb.
    /// Null when nothing is known.
    /// </param>
    public static IReadOnlyList<TextSpan> Split(string text, Func<string, bool>? isKnown = null) => UnitSplitter.Split(text, new(0, text.Length), isKnown);

    /// <summary>
    /// The bracket of units that ends a paragraph: 〔责任单位：…〕, （牵头单位：…；配合单位：…）, （…牵头，…按职责分工负责）; with any brackets and colons, also never
    /// closed; or the same labels without a bracket as the last sentences or line. Null when the paragraph ends otherwise.
    /// </summary>
    public static UnitBracket? FindTail(string text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '。' or '．' or '；' or ';')) end--;
        // It ends with a bracket, or a label with its colon stands in it.
        if (end == 0 || (!BracketMarks.All.Contains(text[end - 1]) && text.AsSpan(0, end).IndexOfAny('：', ':') < 0)) return null;
        var pairs = BracketPairs.Of(text);
        var open = pairs.PartnerOf(end - 1);
        if (open >= 0 && open < end - 1 && BracketMarks.OpensList(text[open]) && Read(text, open, end) is { } closed) return closed;
        return Unclosed(text, pairs, end) ?? Labelled(text, end);
    }

    /// <summary>
    /// The last bracket of a title that names units with a role: （…牵头）, （…为此项工作的牵头单位，…按职责分工负责）, (由…牵头，…参加), （牵头单位：…). Units without a role of their
    /// own cooperate. Null when there is none; （2021—2025年） is none.
    /// </summary>
    public static UnitBracket? FindInTitle(string title)
    {
        if (!title.AsSpan().ContainsAny(BracketMarks.All)) return null;
        var pairs = BracketPairs.Of(title);
        for (var close = title.Length - 1; close >= 0; close--)
        {
            var open = pairs.PartnerOf(close);
            if (open < 0 || open > close) continue;
            if (BracketMarks.OpensList(title[open]) && Read(title, open, close + 1) is { } bracket) return bracket;
            close = open;
        }

        return Unclosed(title, pairs, title.Length);
    }

    private static UnitBracket? Read(string text, int open, int end)
    {
        var units = RoleLists.Read(text, TextSpan.Between(open + 1, end - 1));
        return units.Count > 0 ? new(TextSpan.Between(open, end), units) : null;
    }

    private static UnitBracket? Unclosed(string text, BracketPairs pairs, int end)
    {
        for (var i = pairs.Unclosed.Count - 1; i >= 0; i--)
        {
            var open = pairs.Unclosed[i];
            if (open + 1 >= end || !BracketMarks.OpensList(text[open]) || !HasLabel(text, open + 1, end)) continue;
            var units = RoleLists.Read(text, TextSpan.Between(open + 1, end));
            return units.Count > 0 ? new(TextSpan.Between(open, end), units) : null;
        }

        return null;
    }

    private static UnitBracket? Labelled(string text, int end)
    {
        int? start = null;
        var isBlank = true;
        for (var i = end; i >= 0; i--)
        {
            var isBoundary = i == 0 || text[i - 1] is '。' or '；' or ';' || Characters.IsLineBreak(text[i - 1]);
            if (isBoundary && !isBlank)
            {
                if (!HasLabel(text, i, end)) break;
                start = i;
                isBlank = true;
            }
            else if (!isBoundary && !char.IsWhiteSpace(text[i - 1]))
            {
                isBlank = false;
            }
        }

        if (start is not { } from) return null;
        while (char.IsWhiteSpace(text[from])) from++;
        var units = RoleLists.Read(text, TextSpan.Between(from, end));
        return units.Count > 0 ? new(TextSpan.Between(from, end), units) : null;
    }

    private static bool HasLabel(string text, int start, int end)
    {
        const int longestLabel = 12;
        return RoleLabels.At(new Compact(text, TextSpan.Between(start, Math.Min(end, start + longestLabel))).Text, 0) is not null;
    }
}
