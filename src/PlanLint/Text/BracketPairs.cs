namespace PlanLint.Text;

/// <summary>
/// Which brackets of a text belong together. A stack finds them; marks of one family close each other even when they are not of one
/// pair, and what stays open never hides what lies outside it.
/// </summary>
internal sealed class BracketPairs
{
    private static readonly BracketPairs None = new("");

    private readonly string _text;

    // As long as the text, or empty where no pair was found.
    private readonly int[] _partner;
    private readonly List<int> _unclosed = [];
    private readonly List<int> _unopened = [];

    private BracketPairs(string text)
    {
        _text = text;
        _partner = new int[text.Length];
        Array.Fill(_partner, -1);
    }

    /// <summary>Offsets of opening marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unclosed => _unclosed;

    /// <summary>Offsets of closing marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unopened => _unopened;

    /// <summary>Offset of the mark that pairs with the one at <paramref name="index"/>; −1 for none and for other characters.</summary>
    public int PartnerOf(int index) => index < _partner.Length ? _partner[index] : -1;

    /// <summary>+1 where a pair opens, −1 where one closes, 0 elsewhere.</summary>
    public int StepAt(int index) => PartnerOf(index) is var partner && partner < 0 ? 0 : partner > index ? 1 : -1;

    /// <summary>The pairs of a text, in linear time.</summary>
    public static BracketPairs Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(BracketMarks.All);
        if (first < 0) return None;
        var pairs = new BracketPairs(text);
        pairs.Scan(first);
        return pairs;
    }

    private void Scan(int first)
    {
        var open = new Stack<int>();
        var openOfFamily = new int[BracketMarks.Families];
        var narrow = 0;
        Dictionary<int, int>? below = null;
        List<(int Close, int Top)>? aboveUnopened = null;
        for (var i = first; i < _text.Length; i = BracketMarks.Next(_text, i + 1))
        {
            if (!BracketMarks.TryGet(_text[i], out var mark) || StrayMarks.IsNoBracket(_text, i, openOfFamily[0] - narrow, narrow)) continue;
            if (mark.Opens)
            {
                if (open.TryPeek(out var under)) (below ??= [])[i] = under;
                open.Push(i);
                openOfFamily[mark.Family]++;
                if (_text[i] is '(') narrow++;
            }
            else if (openOfFamily[mark.Family] == 0)
            {
                if (open.TryPeek(out var top)) (aboveUnopened ??= []).Add((i, top));
                else _unopened.Add(i);
            }
            else
            {
                int opener;
                do
                {
                    opener = open.Pop();
                    openOfFamily[Family(opener)]--;
                    if (_text[opener] is '(') narrow--;
                    if (Family(opener) != mark.Family) _unclosed.Add(opener);
                }
                while (Family(opener) != mark.Family);
                Pair(opener, i);
            }
        }

        _unclosed.AddRange(open);
        _unclosed.Sort();
        if (below is not null && _unclosed.Count > 0) PreferTruePairs(below);
        if (aboveUnopened is not null) PairAcrossFamilies(aboveUnopened);
        _unopened.Sort();
    }

    /// <summary>（a(b） is an unclosed inner bracket, not an unclosed outer and a mixed inner one.</summary>
    private void PreferTruePairs(Dictionary<int, int> below)
    {
        var unclosed = _unclosed.ToHashSet();
        foreach (var (inner, outer) in below)
        {
            var close = _partner[inner];
            if (close < 0 || !unclosed.Contains(outer) || _text[close] != BracketMarks.Other(_text[outer]) || _text[inner] == _text[outer]) continue;
            unclosed.Remove(outer);
            unclosed.Add(inner);
            _partner[inner] = -1;
            Pair(outer, close);
        }

        _unclosed.Clear();
        _unclosed.AddRange(unclosed.Order());
    }

    /// <summary>（…〕 is one fault: the bracket that was open when the stray one came, and that nothing else closed, belongs to it.</summary>
    private void PairAcrossFamilies(List<(int Close, int Top)> strays)
    {
        foreach (var (close, top) in strays)
        {
            if (_partner[top] < 0 && BracketMarks.IsQuote(_text[top]) == BracketMarks.IsQuote(_text[close])) Pair(top, close);
            else _unopened.Add(close);
        }

        _unclosed.RemoveAll(i => _partner[i] >= 0);
    }

    private int Family(int index) => BracketMarks.TryGet(_text[index], out var mark) ? mark.Family : -1;

    private void Pair(int open, int close)
    {
        _partner[open] = close;
        _partner[close] = open;
    }
}
