namespace PlanLint.Formats.Pdf;

/// <summary>The lines of one table.</summary>
/// <param name="Xs">Edges of the columns from left to right, two at least.</param>
/// <param name="Ys">Edges of the rows from top to bottom, two at least.</param>
internal sealed record Grid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys)
{
    /// <summary>Whether a line stands between a cell and the next one to the right: [row, column].</summary>
    public required bool[,] RightEdges { get; init; }

    /// <summary>Whether a line lies between a cell and the next one below: [row, column].</summary>
    public required bool[,] BottomEdges { get; init; }

    /// <summary>Whether its topmost line is drawn.</summary>
    public required bool HasTop { get; init; }

    /// <summary>Whether its lowest line is drawn.</summary>
    public required bool HasBottom { get; init; }

    public double Left => Xs[0];

    public double Right => Xs[^1];

    public double Top => Ys[0];

    public double Bottom => Ys[^1];

    public int Columns => Xs.Count - 1;

    public int Rows => Ys.Count - 1;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The interval of edges that a value inside them lies in.</summary>
    public static int IndexOf(IReadOnlyList<double> edges, double value)
    {
        var (low, high) = (0, edges.Count - 2);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (edges[middle] <= value) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
