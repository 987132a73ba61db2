namespace PlanLint.Formats.Pdf;

/// <summary>Pieces of lines to whole lines: dashes, double borders and lines that are drawn cell by cell become one each.</summary>
internal static class Rules
{
    /// <summary>How far lines that are one may lie apart, in points.</summary>
    public const double Tolerance = 3;

    /// <summary>A gap between pieces that does not end a line, in points; no column is that narrow.</summary>
    private const double Dash = 5;

    private const double Shortest = 5;

    /// <summary>Whole lines one way, ordered by where they lie and begin.</summary>
    public static List<Rule> Merge(IEnumerable<Rule> pieces, bool isHorizontal)
    {
        var merged = new List<Rule>();
        var band = new List<Rule>();
        foreach (var piece in pieces.Where(p => p.IsHorizontal == isHorizontal).OrderBy(p => p.At).ThenBy(p => p.From))
        {
            if (band.Count > 0 && piece.At - band[0].At > Tolerance) End();
            band.Add(piece);
        }

        End();
        return merged;

        void End()
        {
            Join(band, merged);
            band.Clear();
        }
    }

    private static void Join(List<Rule> band, List<Rule> merged)
    {
        if (band.Count == 0) return;
        var at = band.Max(p => (p.Length, p.At)).At;
        Rule? line = null;
        foreach (var piece in band.OrderBy(p => p.From))
        {
            if (line is { } begun && piece.From - begun.To <= Dash)
            {
                line = begun with { To = Math.Max(begun.To, piece.To) };
            }
            else
            {
                if (line is { Length: >= Shortest } whole) merged.Add(whole);
                line = piece with { At = at };
            }
        }

        if (line is { Length: >= Shortest } end) merged.Add(end);
    }
}
