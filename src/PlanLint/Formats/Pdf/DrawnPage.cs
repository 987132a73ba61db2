namespace PlanLint.Formats.Pdf;

/// <summary>What a page draws, as it is viewed: its own rotation is done, x runs to the right and y downwards from the corner of the crop box.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Letters">In the order in which they are drawn; none lies outside the page.</param>
/// <param name="Rules">Pieces of ruling lines.</param>
internal sealed record DrawnPage(double Width, double Height, IReadOnlyList<Letter> Letters, IReadOnlyList<Rule> Rules)
{
    /// <summary>How many letters have no Unicode value.</summary>
    public int Unmapped { get; init; }

    /// <summary>Whether there are images on it.</summary>
    public bool HasImages { get; init; }

    /// <summary>The way that most of its text runs.</summary>
    public Turn MainTurn
    {
        get
        {
            Span<int> counts = stackalloc int[4];
            foreach (var letter in Letters) counts[(int)letter.Turn]++;
            var most = 0;
            for (var turn = 1; turn < counts.Length; turn++)
            {
                if (counts[turn] > counts[most]) most = turn;
            }

            return (Turn)most;
        }
    }

    /// <summary>The letters that run a certain way, on the page turned so that they run to the right.</summary>
    public IEnumerable<Glyph> Glyphs(Turn turn)
    {
        foreach (var letter in Letters)
        {
            if (letter.Turn != turn) continue;
            var (left, baseline) = At(turn, letter.StartX, letter.StartY);
            var (right, _) = At(turn, letter.EndX, letter.EndY);
            yield return new(letter.Text, Math.Min(left, right), Math.Max(left, right), baseline, letter.Size);
        }
    }

    /// <summary>Letters that run another way, each as if it stood upright where it is.</summary>
    /// <param name="turn">The way they run.</param>
    /// <param name="main">The way that most text runs, for which the page is turned.</param>
    public IEnumerable<Glyph> Upright(Turn turn, Turn main)
    {
        foreach (var letter in Letters)
        {
            if (letter.Turn != turn) continue;
            var half = letter.Size / 2;
            var (upX, upY) = turn switch { Turn.Up => (-1, 0), Turn.Left => (0, 1), Turn.Down => (1, 0), _ => (0, -1) };
            var (x, y) = At(main, ((letter.StartX + letter.EndX) / 2) + (upX * Glyph.Middle * letter.Size), ((letter.StartY + letter.EndY) / 2) + (upY * Glyph.Middle * letter.Size));
            yield return new(letter.Text, x - half, x + half, y + (Glyph.Middle * letter.Size), letter.Size);
        }
    }

    /// <summary>The ruling lines on the page turned so that text which runs a certain way runs to the right.</summary>
    public IEnumerable<Rule> RulesAfter(Turn turn)
    {
        foreach (var rule in Rules)
        {
            var (x, y) = rule.IsHorizontal ? At(turn, rule.From, rule.At) : At(turn, rule.At, rule.From);
            var (toX, toY) = rule.IsHorizontal ? At(turn, rule.To, rule.At) : At(turn, rule.At, rule.To);
            var isHorizontal = rule.IsHorizontal == (turn is Turn.Right or Turn.Left);
            yield return isHorizontal ? new(true, y, Math.Min(x, toX), Math.Max(x, toX)) : new(false, x, Math.Min(y, toY), Math.Max(y, toY));
        }
    }

    /// <summary>Height of the page after the turn.</summary>
    public double HeightAfter(Turn turn) => turn is Turn.Right or Turn.Left ? Height : Width;

    private (double X, double Y) At(Turn turn, double x, double y) => turn switch
    {
        Turn.Up => (Height - y, x),
        Turn.Left => (Width - x, Height - y),
        Turn.Down => (y, Width - x),
        _ => (x, y),
    };
}
