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

    private readonly Mark[] _marks;

    private BracketPairs(int count) => _marks = new Mark[count];

    /// <summary>How many marks there are.</summary>
    public int Count => _marks.Length;

    /// <summary>The offset of a mark and that of its partner, −1 for none; marks are numbered in the order of the text.</summary>
    public (int Offset, int Partner) this[int mark] => (_marks[mark].Offset, _marks[mark].Partner is >= 0 and var partner ? _marks[partner].Offset : -1);

    /// <summary>Offsets of opening marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unclosed { get; private set; } = [];

    /// <summary>Offsets of closing marks without a partner, ascending.</summary>
    public IReadOnlyList<int> Unopened { get; private set; } = [];

    /// <summary>Offset of the mark that pairs with the one at <paramref name="index"/>; −1 for none and for other characters.</summary>
    public int PartnerOf(int index)
    {
        var (low, high) = (0, _marks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            ref readonly var mark = ref _marks[middle];
            if (mark.Offset == index) return mark.Partner >= 0 ? _marks[mark.Partner].Offset : -1;
            if (mark.Offset < index) low = middle + 1; else high = middle - 1;
        }

        return -1;
    }

    /// <summary>+1 where a pair opens, −1 where one closes, 0 elsewhere.</summary>
    public int StepAt(int index) => PartnerOf(index) is var partner && partner < 0 ? 0 : partner > index ? 1 : -1;

    /// <summary>The pairs of a text, in linear time.</summary>
    public static BracketPairs Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = BracketMarks.Next(text, 0); at < text.Length; at = BracketMarks.Next(text, at + 1)) count++;
        if (count == 0) return None;
        var pairs = new BracketPairs(count);
        pairs.Scan(text);
        return pairs;
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        Span<int> openOfFamily = stackalloc int[BracketMarks.Families];
        openOfFamily.Clear();
        var (top, narrow, at) = (Nothing, 0, -1);
        List<(int Close, int Top)>? aboveUnopened = null;
        for (var i = 0; i < _marks.Length; i++)
        {
            at = BracketMarks.Next(text, at + 1);
            BracketMarks.TryGet(text[at], out var found);
            ref var mark = ref _marks[i];
            mark = new(at, text[at], found.Family, found.Opens);
            if (StrayMarks.IsNoBracket(text, at, openOfFamily[0] - narrow, narrow))
            {
                mark.Partner = NoBracket;
            }
            else if (mark.Opens)
            {
                mark.Below = top;
                top = i;
                openOfFamily[mark.Family]++;
                if (mark.Character is '(') narrow++;
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
                    top = _marks[opener].Below;
                    openOfFamily[_marks[opener].Family]--;
                    if (_marks[opener].Character is '(') narrow--;
                }
                while (_marks[opener].Family != mark.Family);
                Pair(opener, i);
            }
        }

        PreferTruePairs();
        if (aboveUnopened is not null) PairAcrossFamilies(aboveUnopened);
        if (!Array.Exists(_marks, m => m.Partner == Nothing)) return;
        Unclosed = [.. Single(opens: true)];
        Unopened = [.. Single(opens: false)];
    }

    /// <summary>（a(b） is an unclosed inner bracket, not an unclosed outer and a mixed inner one.</summary>
    private void PreferTruePairs()
    {
        for (var i = 0; i < _marks.Length; i++)
        {
            ref var inner = ref _marks[i];
            if (inner.Below < 0 || inner.Partner < 0) continue;
            ref readonly var outer = ref _marks[inner.Below];
            var close = inner.Partner;
            if (outer.Partner >= 0 || _marks[close].Character != BracketMarks.Other(outer.Character) || inner.Character == outer.Character) continue;
            inner.Partner = Nothing;
            Pair(inner.Below, close);
        }
    }

    /// <summary>（…〕 is one fault: the bracket that was open when the stray one came, and that nothing else closed, belongs to it.</summary>
    private void PairAcrossFamilies(List<(int Close, int Top)> strays)
    {
        foreach (var (close, top) in strays)
        {
            if (_marks[top].Partner < 0 && BracketMarks.IsQuote(_marks[top].Character) == BracketMarks.IsQuote(_marks[close].Character)) Pair(top, close);
        }
    }

    private IEnumerable<int> Single(bool opens) => _marks.Where(m => m.Partner == Nothing && m.Opens == opens).Select(m => m.Offset);

    private void Pair(int open, int close)
    {
        _marks[open].Partner = close;
        _marks[close].Partner = open;
    }

    /// <summary>A mark of the text: where it stands and what it is, the number of its partner, and of an open mark the number of the one that was open before it.</summary>
    private struct Mark(int offset, char character, int family, bool opens)
    {
        public readonly int Offset = offset;
        public readonly char Character = character;
        public readonly int Family = family;
        public readonly bool Opens = opens;
        public int Partner = Nothing;
        public int Below = Nothing;
    }
}
