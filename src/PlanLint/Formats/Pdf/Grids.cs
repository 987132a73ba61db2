namespace PlanLint.Formats.Pdf;

/// <summary>Finds the tables among the ruling lines of a page: lines that cross or touch belong to one table.</summary>
internal static class Grids
{
    /// <summary>Lines one way that a page may have.</summary>
    public const int MostLines = 2_000;

    private const double Tolerance = Rules.Tolerance;

    /// <summary>The tables from top to bottom, two columns at least each; null when the page has more lines than a table can have.</summary>
    public static IReadOnlyList<Grid>? Of(IReadOnlyList<Rule> pieces)
    {
        var horizontal = Rules.Merge(pieces, isHorizontal: true);
        var vertical = Rules.Merge(pieces, isHorizontal: false);
        if (horizontal.Count > MostLines || vertical.Count > MostLines) return null;
        var grids = Groups(horizontal, vertical).Select(Grid).OfType<Grid>().OrderBy(g => g.Top).ThenBy(g => g.Left).ToList();

        // A box inside a cell is part of the cell.
        return [.. grids.Where(g => !grids.Any(o => o != g && o.Holds(g.Left, g.Top) && o.Holds(g.Right, g.Bottom)))];
    }

    private static IEnumerable<(List<Rule> Horizontal, List<Rule> Vertical)> Groups(List<Rule> horizontal, List<Rule> vertical)
    {
        var parents = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Touch(horizontal[h], vertical[v])) parents[Root(h)] = Root(horizontal.Count + v);
            }
        }

        return Enumerable.Range(0, parents.Length).GroupBy(Root).Select(group => (
            group.Where(i => i < horizontal.Count).Select(i => horizontal[i]).ToList(),
            group.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count]).ToList()));

        int Root(int i)
        {
            while (parents[i] != i) i = parents[i] = parents[parents[i]];
            return i;
        }
    }

    private static bool Touch(Rule horizontal, Rule vertical) =>
        vertical.At >= horizontal.From - Tolerance && vertical.At <= horizontal.To + Tolerance &&
        horizontal.At >= vertical.From - Tolerance && horizontal.At <= vertical.To + Tolerance;

    private static Grid? Grid((List<Rule> Horizontal, List<Rule> Vertical) lines)
    {
        var (horizontal, vertical) = lines;
        if (horizontal.Count == 0 || vertical.Count == 0) return null;

        // Open sides: where the lines end, there the table ends.
        var xs = Edges(vertical.Select(v => v.At), horizontal.Min(h => h.From), horizontal.Max(h => h.To));
        var ys = Edges(horizontal.Select(h => h.At), vertical.Min(v => v.From), vertical.Max(v => v.To));
        if (xs.Count < 3 || ys.Count < 2) return null;
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var right = new bool[rows, columns];
        var bottom = new bool[rows, columns];
        foreach (var line in vertical)
        {
            var column = Nearest(xs, line.At) - 1;
            if (column >= 0) Cover(ys, line, row => right[row, column] = true);
        }

        foreach (var line in horizontal)
        {
            var row = Nearest(ys, line.At) - 1;
            if (row >= 0) Cover(xs, line, column => bottom[row, column] = true);
        }

        return new(xs, ys)
        {
            RightEdges = right,
            BottomEdges = bottom,
            HasTop = horizontal.Any(h => Math.Abs(h.At - ys[0]) <= Tolerance),
            HasBottom = horizontal.Any(h => Math.Abs(h.At - ys[^1]) <= Tolerance),
        };
    }

    private static List<double> Edges(IEnumerable<double> lines, double from, double to)
    {
        var edges = new List<double>();
        foreach (var at in lines.Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Tolerance) edges.Add(at);
        }

        if (edges[0] - from > Tolerance) edges.Insert(0, from);
        if (to - edges[^1] > Tolerance) edges.Add(to);
        return edges;
    }

    private static int Nearest(List<double> edges, double value)
    {
        var index = PlanLint.Formats.Pdf.Grid.IndexOf(edges, value);
        return index + 1 < edges.Count && edges[index + 1] - value < value - edges[index] ? index + 1 : index;
    }

    /// <summary>Calls for each interval of edges of which a line covers half or more.</summary>
    private static void Cover(List<double> edges, Rule line, Action<int> mark)
    {
        for (var i = PlanLint.Formats.Pdf.Grid.IndexOf(edges, line.From); i + 1 < edges.Count && edges[i] < line.To; i++)
        {
            if (Math.Min(edges[i + 1], line.To) - Math.Max(edges[i], line.From) >= (edges[i + 1] - edges[i]) / 2) mark(i);
        }
    }
}
