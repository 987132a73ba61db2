using System.Text;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>
/// Joins pieces of text that belong together (wrapped lines, lines of a cell) to one value that knows where each of its characters stands. White
/// space at the ends of pieces goes; where two pieces meet, a space is put only between two Latin letters.
/// </summary>
internal sealed class JoinedText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMap.Run> _runs = [];
    private SourceText? _source;
    private int _start = int.MaxValue;
    private int _end;

    public bool IsEmpty => _text.Length == 0;

    public int Length => _text.Length;

    /// <summary>The last character, or NUL when there is none.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Adds a whole piece.</summary>
    public JoinedText Add(Node.Scalar piece) => Add(piece, new(0, piece.Text.Length));

    /// <summary>Adds a span of a piece.</summary>
    public JoinedText Add(Node.Scalar piece, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(piece.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(piece.Text[end - 1])) end--;
        if (start == end || piece.TextMap is not { } map) return this;
        var part = map.Narrow(TextSpan.Between(start, end));
        _source = part.Source;
        if (Characters.IsLatin(Last) && Characters.IsLatin(piece.Text[start])) Glue(part.Region.Start);
        foreach (var run in part.Runs) _runs.Add(run with { Value = run.Value + _text.Length });
        _text.Append(piece.Text, start, end - start);
        _start = Math.Min(_start, part.Region.Start);
        _end = Math.Max(_end, part.Region.End);
        return this;
    }

    /// <summary>Adds a mark of our own, such as a line break between two names, which stands in front of the next piece.</summary>
    public JoinedText AddMark(char mark, Node.Scalar next)
    {
        if (next.TextMap is { } map) Glue(map.Region.Start, mark);
        return this;
    }

    /// <summary>The value; null when nothing was added.</summary>
    public Node.Scalar? ToScalar()
    {
        if (IsEmpty || _source is null) return null;
        var region = TextSpan.Between(_start, _end);
        return new(_text.ToString(), new Region.Text(_source, region), new(_source, _runs, _text.Length, region));
    }

    /// <summary>The pieces joined; null when all are empty.</summary>
    public static Node.Scalar? Of(IEnumerable<Node.Scalar> pieces) => pieces.Aggregate(new JoinedText(), (text, piece) => text.Add(piece)).ToScalar();

    /// <summary>The pieces with a line break between two, blank ones left out; null when all are empty.</summary>
    public static Node.Scalar? Lines(IEnumerable<Node.Scalar> pieces)
    {
        var text = new JoinedText();
        foreach (var piece in pieces.Where(p => !p.IsBlank()))
        {
            if (!text.IsEmpty) text.AddMark('\n', piece);
            text.Add(piece);
        }

        return text.ToScalar();
    }

    private void Glue(int source, char mark = ' ')
    {
        _runs.Add(new(_text.Length, Math.Max(0, source - 1)));
        _text.Append(mark);
    }
}
