using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Brackets, quotation marks and title marks that are not paired (GB/T 15834, 4.9).</summary>
public static class Brackets
{
    /// <summary>
    /// The faults of one paragraph or cell, whose hard line breaks are joined, in the order of the text. Pairs are （） () 〔〕 [] 【】 《》 〈〉 “”
    /// ‘’ 「」 『』 {} and their full-width forms. A mixed pair is one fault. Ordinals such as <c>1)</c>, apostrophes and emoticons are none.
    /// </summary>
    public static IReadOnlyList<BracketFault> Check(string text) => Check(text, BracketPairs.Of(text));

    /// <summary>The same, for who has the pairs of the text.</summary>
    internal static IReadOnlyList<BracketFault> Check(string text, BracketPairs pairs)
    {
        if (pairs.Count == 0) return [];
        var faults = new List<BracketFault>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (open, close) = pairs[i];
            if (close > open && text[close] != BracketMarks.Other(text[open])) faults.Add(Mismatch(text, open, close));
        }

        foreach (var i in pairs.Unclosed) faults.Add(new(BracketFaultKind.NeverClosed, new(i, 1), BracketMarks.Other(text[i])) { InsertAt = Gap(text, pairs, i) });
        foreach (var i in pairs.Unopened) faults.Add(new(BracketFaultKind.NeverOpened, new(i, 1), BracketMarks.Other(text[i])));
        return faults.Count < 2 ? faults : [.. faults.OrderBy(f => f.At.Start)];
    }

    private static int? Gap(string text, BracketPairs pairs, int open)
    {
        if (!BracketMarks.OpensList(text[open])) return null;
        var end = text.Length;
        while (end > open + 1 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '。' or '；' or ';')) end--;
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] is '。' or '！' or '？' or '；' || (BracketMarks.TryGet(text[i], out _) && pairs.PartnerOf(i) < open)) return null;
        }

        return end > open + 1 ? end : null;
    }

    private static BracketFault Mismatch(string text, int open, int close)
    {
        var (at, partner) = char.IsAscii(text[open]) && !char.IsAscii(text[close]) ? (open, close) : (close, open);
        return new(BracketFaultKind.Mismatched, new(at, 1), BracketMarks.Other(text[partner])) { Partner = new TextSpan(partner, 1) };
    }
}
