namespace PlanLint.Text;

/// <summary>
/// Which brackets of a text belong together. A stack finds them; marks of one family close each other even when they are not of one
/// pair, and what stays open never hides what lies outside it.
/// </summary>
internal sealed class BracketPairs
{
    // For a mark that has no partner, and for one that only looks like a bracket.
    private const int Nothing = -1;
    private const int NoBracket = -2;

    private static readonly BracketPairs None = new(0);

    // All marks in their order: what they are, their offsets, and for each the number of the mark that it pairs with.
    private readonly char[] _characters;
    private readonly int[] _marks;
    private readonly int[] _partner;

    private BracketPairs(int count)
    {
        _characters = new char[count];
        _marks = new int[count];
        _partner = new int[count];
        Array.Fill(_partner, Nothing);
    }

    /// <summary>Offsets of opening marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unclosed { get; private set; } = [];

    /// <summary>Offsets of closing marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unopened { get; private set; } = [];

    /// <summary>Offset of the mark that pairs with the one at <paramref name="index"/>; −1 for none and for other characters.</summary>
    public int PartnerOf(int index) => _marks.AsSpan().BinarySearch(index) is >= 0 and var mark && _partner[mark] >= 0 ? _marks[_partner[mark]] : -1;

    /// <summary>+1 where a pair opens, −1 where one closes, 0 elsewhere.</summary>
    public int StepAt(int index) => PartnerOf(index) is var partner && partner < 0 ? 0 : partner > index ? 1 : -1;

    /// <summary>The pairs of a text, in linear time.</summary>
    public static BracketPairs Of(ReadOnlySpan<char> text)
    {
        var count = text.CountAny(BracketMarks.All);
        if (count == 0) return None;
        var pairs = new BracketPairs(count);
        pairs.Scan(text);
        return pairs;
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        Span<int> openOfFamily = stackalloc int[BracketMarks.Families];
        openOfFamily.Clear();
        // Of each open mark the one that was open before it.
        var below = new int[_marks.Length];
        var (top, narrow, at) = (Nothing, 0, -1);
        List<(int Close, int Top)>? aboveUnopened = null;
        for (var i = 0; i < _marks.Length; i++)
        {
            at = _marks[i] = BracketMarks.Next(text, at + 1);
            _characters[i] = text[at];
            BracketMarks.TryGet(text[at], out var mark);
            below[i] = Nothing;
            if (StrayMarks.IsNoBracket(text, at, openOfFamily[0] - narrow, narrow))
            {
                _partner[i] = NoBracket;
            }
            else if (mark.Opens)
            {
                below[i] = top;
                top = i;
                openOfFamily[mark.Family]++;
                if (text[at] is '(') narrow++;
            }
            else if (openOfFamily[mark.Family] == 0)
            {
                if (top >= 0) (aboveUnopened ??= []).Add((i, top));
            }
            else
            {
                int opener;
                do
                {
                    opener = top;
                    top = below[top];
                    openOfFamily[Mark(opener).Family]--;
                    if (_characters[opener] is '(') narrow--;
                }
                while (Mark(opener).Family != mark.Family);
                Pair(opener, i);
            }
        }

        PreferTruePairs(below);
        if (aboveUnopened is not null) PairAcrossFamilies(aboveUnopened);
        if (!_partner.Contains(Nothing)) return;
        Unclosed = [.. Single(opens: true)];
        Unopened = [.. Single(opens: false)];
    }

    /// <summary>（a(b） is an unclosed inner bracket, not an unclosed outer and a mixed inner one.</summary>
    private void PreferTruePairs(int[] below)
    {
        for (var inner = 0; inner < below.Length; inner++)
        {
            var (outer, close) = (below[inner], _partner[inner]);
            if (outer < 0 || close < 0 || _partner[outer] >= 0 || _characters[close] != BracketMarks.Other(_characters[outer]) || _characters[inner] == _characters[outer]) continue;
            _partner[inner] = Nothing;
            Pair(outer, close);
        }
    }

    /// <summary>（…〕 is one fault: the bracket that was open when the stray one came, and that nothing else closed, belongs to it.</summary>
    private void PairAcrossFamilies(List<(int Close, int Top)> strays)
    {
        foreach (var (close, top) in strays)
        {
            if (_partner[top] < 0 && BracketMarks.IsQuote(_characters[top]) == BracketMarks.IsQuote(_characters[close])) Pair(top, close);
        }
    }

    private IEnumerable<int> Single(bool opens) =>
        Enumerable.Range(0, _marks.Length).Where(i => _partner[i] == Nothing && Mark(i).Opens == opens).Select(i => _marks[i]);

    private (char Other, int Family, bool Opens) Mark(int mark) => BracketMarks.TryGet(_characters[mark], out var found) ? found : default;

    private void Pair(int open, int close)
    {
        _partner[open] = close;
        _partner[close] = open;
    }
}
