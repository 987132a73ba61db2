namespace PlanLint.Formats.Pdf;

/// <summary>The path that is being drawn, and the ruling lines in it.</summary>
internal sealed class DrawnPath
{
    /// <summary>Thicker than this, in points, and it is a bar, not a line.</summary>
    private const double ThickestLine = 4;

    /// <summary>How far the ends of a straight line may differ, in points.</summary>
    private const double Slant = 0.7;

    private readonly List<(double X, double Y, double ToX, double ToY)> _segments = [];
    private readonly List<(double Left, double Top, double Right, double Bottom)> _boxes = [];
    private (double Left, double Top, double Right, double Bottom)? _box;
    private (double X, double Y) _start;
    private (double X, double Y) _at;

    /// <summary>Where the subpath began; null when there is none.</summary>
    public (double X, double Y)? Start => _box is null ? null : _start;

    public void Move(double x, double y)
    {
        EndSubpath();
        _start = _at = (x, y);
        _box = (x, y, x, y);
    }

    public void Line(double x, double y)
    {
        if (_box is null) return;
        _segments.Add((_at.X, _at.Y, x, y));
        Reach(x, y);
    }

    /// <summary>Goes on to the end of a curve, which is no ruling line itself.</summary>
    public void Reach(double x, double y)
    {
        if (_box is not { } box) return;
        _box = (Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x), Math.Max(box.Bottom, y));
        _at = (x, y);
    }

    public void Close()
    {
        if (_box is null) return;
        Line(_start.X, _start.Y);
    }

    /// <summary>The lines that a pen draws along the path.</summary>
    public IEnumerable<Rule> Stroked(double width)
    {
        if (width > ThickestLine) yield break;
        foreach (var (x, y, toX, toY) in _segments)
        {
            if (Math.Abs(y - toY) <= Slant && Math.Abs(x - toX) > Slant) yield return new(true, (y + toY) / 2, Math.Min(x, toX), Math.Max(x, toX));
            else if (Math.Abs(x - toX) <= Slant && Math.Abs(y - toY) > Slant) yield return new(false, (x + toX) / 2, Math.Min(y, toY), Math.Max(y, toY));
        }
    }

    /// <summary>The lines that are thin filled shapes. A dot is a piece of a line both ways.</summary>
    public IEnumerable<Rule> Filled()
    {
        EndSubpath();
        foreach (var (left, top, right, bottom) in _boxes)
        {
            if (bottom - top <= ThickestLine) yield return new(true, (top + bottom) / 2, left, right);
            if (right - left <= ThickestLine) yield return new(false, (left + right) / 2, top, bottom);
        }
    }

    public void Clear()
    {
        _segments.Clear();
        _boxes.Clear();
        _box = null;
    }

    private void EndSubpath()
    {
        if (_box is { } box) _boxes.Add(box);
        _box = null;
    }
}
