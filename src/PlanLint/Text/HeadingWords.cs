using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>What two names of one task have in common, and where they part.</summary>
internal static class HeadingWords
{
    private const int LeastLeft = 4;
    private static readonly string[] Openings = ["进一步", "推进", "实施"];

    /// <summary>A key (<see cref="ComparisonKey"/>) without the 进一步, 推进 and 实施 it begins with.</summary>
    public static string Core(string key)
    {
        for (var i = 0; i < Openings.Length; i++)
        {
            if (key.Length < Openings[i].Length + LeastLeft || !key.StartsWith(Openings[i], StringComparison.Ordinal)) continue;
            key = key[Openings[i].Length..];
            i = -1;
        }

        return key;
    }

    /// <summary>Number of characters that both begin with.</summary>
    public static int CommonPrefix(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    /// <summary>Whether the long text has all characters of the short one in the same order, so that the short one only leaves words out.</summary>
    public static bool IsAbridged(string shorter, string longer) => Walk(shorter, longer, 0) >= 0;

    /// <summary>
    /// The first clause of a text that has words the other text does not have in this order, and the clause of the other that is most like
    /// it; null when there is none. Only the first characters of both, up to the limit, are looked at.
    /// </summary>
    public static (TextSpan Own, TextSpan Other)? FirstDifference(string text, string other, int limit)
    {
        other = other[..Math.Min(other.Length, limit)];
        text = text[..Math.Min(text.Length, limit)];
        var otherKey = ComparisonKey.Of(other);
        var at = 0;
        foreach (var clause in Clauses.Split(text))
        {
            var key = Key(text, clause);
            var next = Walk(key, otherKey, at);
            if (next >= 0)
            {
                at = next;
                continue;
            }

            var pairs = HeadingBigrams.Of(key, limit);
            var best = Clauses.Split(other).Select(c => (Span: c, Likeness: pairs.Dice(HeadingBigrams.Of(Key(other, c), limit)))).MaxBy(c => c.Likeness);
            return best.Likeness == 0 ? null : (Bare(text, clause), Bare(other, best.Span));
        }

        return null;
    }

    private static string Key(string text, TextSpan span) => ComparisonKey.Of(text.AsSpan(span.Start, span.Length));

    private static TextSpan Bare(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start + 1 && text[end - 1] is '，' or '。' or '；' or ',' or ';') end--;
        return TextSpan.Between(span.Start, end);
    }

    /// <summary>The offset in the long text behind the last character of the short one; -1 when one is missing.</summary>
    private static int Walk(string shorter, string longer, int from)
    {
        foreach (var c in shorter)
        {
            from = longer.IndexOf(c, from);
            if (from++ < 0) return -1;
        }

        return from;
    }
}
