using System.Runtime.InteropServices;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Cuts a list of units into names and mends names that a wrapped line cut in two.</summary>
internal static class UnitSplitter
{
    private const int LongestKnownName = 60;

    private enum Gap
    {
        Space,
        Line,
        Wide,
        Mark,
    }

    private readonly record struct Piece(int Start, int End, Gap Before);

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range, Func<string, bool>? isKnown)
    {
        if (IsOneName(text.AsSpan(range.Start, range.Length))) return [range];
        var list = text.Substring(range.Start, range.Length);
        var pairs = BracketPairs.Of(list);
        var (start, end) = Unwrap(list, pairs);
        return [.. Join(list, Pieces(list, pairs, start, end), isKnown)
            .SelectMany(name => UnitEndings.Names(list, name))
            .Select(name => new TextSpan(range.Start + name.Start, name.Length))];
    }

    /// <summary>Whether nothing but Chinese characters stands there and none that may part names or end a list.</summary>
    public static bool IsOneName(ReadOnlySpan<char> list) =>
        list.Length > 1 && list.IndexOfAnyExceptInRange(Characters.FirstHan, Characters.LastHan) < 0 && list.IndexOfAny("和与及等") < 0;

    private static (int Start, int End) Unwrap(string list, BracketPairs pairs)
    {
        var (start, end) = (0, list.Length);
        while (true)
        {
            while (start < end && char.IsWhiteSpace(list[start])) start++;
            while (end > start && char.IsWhiteSpace(list[end - 1])) end--;
            if (end - start < 2 || pairs.PartnerOf(start) != end - 1 || !BracketMarks.OpensList(list[start])) return (start, end);
            (start, end) = (start + 1, end - 1);
        }
    }

    private static List<Piece> Pieces(string list, BracketPairs pairs, int start, int end)
    {
        var pieces = new List<Piece>();
        var (from, depth) = (start, 0);
        var before = Gap.Mark;
        for (var i = start; i < end;)
        {
            depth += pairs.StepAt(i);
            var to = depth == 0 ? SeparatorEnd(list, i, end) : i;
            if (to == i)
            {
                i++;
                continue;
            }

            var gap = KindOf(list.AsSpan(i, to - i));
            if (i > from)
            {
                pieces.Add(new(from, i, before));
                before = gap;
            }

            before = gap > before ? gap : before;
            from = i = to;
        }

        if (end > from) pieces.Add(new(from, end, before));
        return pieces;
    }

    private static int SeparatorEnd(string list, int i, int end)
    {
        var to = i;
        while (to < end && (char.IsWhiteSpace(list[to]) || list[to] is '、' or '，' or ',' or ';' or '；')) to++;
        return to > i ? to : list[i] is '/' or '／' ? SlashEnd(list, i, end) : ConjunctionEnd(list, i, end);
    }

    /// <summary>教育部/省教育厅 are two; a slash alone means none.</summary>
    private static int SlashEnd(string list, int i, int end)
    {
        var left = list.AsSpan(0, i).TrimEnd();
        return UnitWords.EndsStrong(left) && Characters.SkipGaps(list, i + 1) < end ? i + 1 : i;
    }

    /// <summary>县科协和县教育局 are two; 县住房和城乡建设局 is one.</summary>
    private static int ConjunctionEnd(string list, int i, int end)
    {
        var to = Characters.Has(list, i, "以及") ? i + 2 : list[i] is '和' or '与' or '及' ? i + 1 : i;
        var next = Characters.SkipGaps(list, to);
        return to > i && next + 1 < end && UnitWords.EndsStrong(list.AsSpan(0, i)) && UnitWords.StartsWithLevel(list.AsSpan(next, 2)) ? to : i;
    }

    private static Gap KindOf(ReadOnlySpan<char> separator)
    {
        var kind = separator.Length > 1 ? Gap.Wide : Gap.Space;
        var isLine = false;
        foreach (var c in separator)
        {
            if (Characters.IsLineBreak(c)) isLine = true;
            else if (c is '\t' || !char.IsWhiteSpace(c)) return Gap.Mark;
        }

        return isLine ? Gap.Line : kind;
    }

    private static IEnumerable<TextSpan> Join(string list, List<Piece> pieces, Func<string, bool>? isKnown)
    {
        var name = new List<char>();
        var start = 0;
        var end = 0;
        foreach (var piece in pieces)
        {
            var next = new Compact(list, TextSpan.Between(piece.Start, piece.End)).Text;
            if (name.Count > 0 && IsBoundary(piece.Before, CollectionsMarshal.AsSpan(name), next, isKnown))
            {
                yield return TextSpan.Between(start, end);
                name.Clear();
            }

            if (name.Count == 0) start = piece.Start;
            name.AddRange(next);
            end = piece.End;
        }

        if (name.Count > 0) yield return TextSpan.Between(start, end);
    }

    private static bool IsBoundary(Gap gap, ReadOnlySpan<char> left, string right, Func<string, bool>? isKnown)
    {
        if (gap is Gap.Mark) return true;
        if (isKnown is not null && left.Length + right.Length <= LongestKnownName)
        {
            if (IsKnown(left.ToString()) && IsKnown(right)) return true;
            if (IsKnown(string.Concat(left, right))) return false;
        }

        if (gap is Gap.Wide) return left.Length > 1 && right.Length > 1 && right[0] is not ('(' or '（');
        if (UnitWords.IsContinuation(left, right)) return false;
        if (!UnitWords.StartsWithLevel(right))
            return right.Length > 2 && UnitWords.EndsStrong(left) && (UnitWords.EndsStrong(right) || UnitWords.EndsWeak(right));
        return UnitWords.EndsStrong(left) || UnitWords.EndsWeak(left)
            || (gap is Gap.Line && left.Length > 3 && UnitWords.StartsWithLevel(left) && UnitWords.EndsStrong(right));

        bool IsKnown(string name) => isKnown(ComparisonKey.OfUnit(name));
    }
}
