using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>
/// What a line of a file means to the person who wrote it: a value that goes on over several lines counts as one with the line it
/// begins on. Values are scalars with their keys, lists in brackets, paragraphs and cells.
/// </summary>
internal sealed class ValueLines
{
    private readonly SourceText _source;
    private readonly List<TextSpan> _values = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<int, int> _starts = [];

    public ValueLines(SourceText source, Node? root)
    {
        _source = source;
        if (root is not null) Collect(root);
        _values.Sort((a, b) => a.Start.CompareTo(b.Start));
        foreach (var value in _values)
        {
            var (first, last) = (LineOf(value.Start), LineOf(Math.Max(value.Start, value.End - 1)));
            _ends[first] = Math.Max(_ends.GetValueOrDefault(first), value.End);
            _starts[last] = Math.Min(_starts.GetValueOrDefault(last, int.MaxValue), value.Start);
        }
    }

    /// <summary>Where the first value begins: the place of what is said of the file as a whole.</summary>
    public int Start => _values is [var first, ..] ? first.Start : 0;

    /// <summary>The first line below an offset on which a value begins, with all values that begin on it; empty when there is none.</summary>
    public TextSpan Below(int offset)
    {
        var line = LineOf(offset) + 1;
        if (line > _source.LineCount) return new(_source.Text.Length, 0);
        var next = FirstFrom(_source.Line(line).Start);
        if (next == _values.Count) return new(_source.Text.Length, 0);
        line = LineOf(_values[next].Start);
        var span = _source.Line(line);
        return TextSpan.Between(span.Start, Math.Max(span.End, _ends[line]));
    }

    /// <summary>The line of an offset, with the value that ends on it.</summary>
    public TextSpan Around(int offset)
    {
        var line = LineOf(offset);
        var span = _source.Line(line);
        return TextSpan.Between(Math.Min(span.Start, _starts.GetValueOrDefault(line, int.MaxValue)), span.End);
    }

    private int LineOf(int offset) => _source.PositionOf(offset).Line;

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_values[middle].Start < offset) low = middle + 1; else high = middle;
        }

        return low;
    }

    private void Collect(Node node)
    {
        switch (node)
        {
            case Node.Map map:
                foreach (var (key, value) in map.Entries) Entry(key, value);
                break;
            case Node.List list when !IsValue(list):
                foreach (var item in list.Items) Collect(item);
                break;
            case Node.Flow flow:
                if (flow.Head is { } head) Collect(head);
                foreach (var text in flow.Blocks.SelectMany(Texts)) Add(text.Region, text.Region);
                break;
            default:
                Add(node.Region, node.Region);
                break;
        }
    }

    private void Entry(Node.Scalar key, Node value)
    {
        if (IsValue(value) && Follows(key.Region, value.Region))
        {
            Add(key.Region, value.Region);
        }
        else
        {
            Add(key.Region, key.Region);
            Collect(value);
        }
    }

    /// <summary>What an alias stands for is written in front of it.</summary>
    private static bool Follows(Region key, Region value) => key is Region.Text a && value is Region.Text b && b.Span.Start >= a.Span.End;

    private static IEnumerable<Node.Scalar> Texts(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => [],
    };

    /// <summary>A value, or a list of values in brackets.</summary>
    private bool IsValue(Node node) => node is Node.Scalar
        || (node is Node.List { Region: Region.Text { Span: { Length: > 0, Start: var start } } } list && _source.Text[start] is '[' && list.Items.All(i => i is Node.Scalar));

    private void Add(Region from, Region to)
    {
        if (from is Region.Text first && to is Region.Text last) _values.Add(TextSpan.Between(first.Span.Start, last.Span.End));
    }
}
