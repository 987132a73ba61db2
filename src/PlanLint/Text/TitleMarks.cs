using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Title marks inside title marks (GB/T 15834: 《…〈…〉…》).</summary>
internal static class TitleMarks
{
    private const int LongestTitle = 100;

    /// <summary>Adds pairs of 《》 directly inside 《》, and of &lt;&gt; or ＜＞ around Chinese words inside 《》.</summary>
    public static void Find(string text, BracketPairs pairs, List<TextFault> faults)
    {
        if (!text.Contains('《')) return;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '《' or '》' or '〈' or '〉' && pairs.PartnerOf(i) is var partner && partner >= 0)
            {
                if (depth % 2 == 1 && text[i] is '《' && text[partner] is '》') faults.Add(Fault(i, partner));
                depth += pairs.StepAt(i);
            }
            else if (depth % 2 == 1 && text[i] is '<' or '＜' && CloseOf(text, i) is { } close)
            {
                faults.Add(Fault(i, close));
            }
        }
    }

    private static TextFault Fault(int open, int close) =>
        new(StyleFaultKind.NestedTitleMarks, TextSpan.Between(open, close + 1), new TextEdit(new(open, 1), "〈"), new TextEdit(new(close, 1), "〉"));

    private static int? CloseOf(string text, int open)
    {
        if (open + 1 == text.Length || !Characters.IsHan(text[open + 1])) return null;
        for (var i = open + 1; i < text.Length && i - open <= LongestTitle; i++)
        {
            if (text[i] is '>' or '＞') return i;
            if (text[i] is '<' or '＜' or '《' or '》') return null;
        }

        return null;
    }
}
