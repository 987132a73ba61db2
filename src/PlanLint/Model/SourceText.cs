namespace PlanLint.Model;

/// <summary>
/// The text of one file, with its line starts. Of a file that is not text (a spreadsheet, a Word or PDF file) it is what a person reads in
/// it, piece by piece; lines and columns of it mean nothing to anybody else, and places are named by its parts. Immutable.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly int[] _partStarts;

    /// <param name="path">Path as given by the user, with <c>/</c> between segments, relative wherever possible.</param>
    /// <param name="text">The text without its byte order mark.</param>
    /// <param name="hasByteOrderMark">Whether the file began with a byte order mark (line hashes need to know).</param>
    /// <param name="parts">The pieces of a file that is not text, in ascending order; empty for a text file.</param>
    public SourceText(string path, string text, bool hasByteOrderMark = false, IReadOnlyList<SourcePart>? parts = null)
    {
        Path = path;
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
        Parts = parts ?? [];
        _lineStarts = LineStarts(text);
        _partStarts = [.. Parts.Select(p => p.Start)];
    }

    /// <summary>Path as given by the user, with <c>/</c> between segments.</summary>
    public string Path { get; }

    /// <summary>The whole text without byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file began with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The pieces of a file that is not text, in the order of the text; empty for a text file.</summary>
    public IReadOnlyList<SourcePart> Parts { get; }

    /// <summary>Whether the file is text, so that lines and columns mean something to an editor.</summary>
    public bool IsTextFile => Parts.Count == 0;

    /// <summary>Number of lines, at least 1; a final line break opens one more, empty line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset from 0 to the text's length.</summary>
    public Position PositionOf(int offset)
    {
        var line = LineIndexOf(offset);
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The span of a 1-based line without its line break.</summary>
    public TextSpan Line(int number)
    {
        var start = _lineStarts[number - 1];
        var end = number < _lineStarts.Length ? _lineStarts[number] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>The piece that an offset lies in; null in a text file and in front of the first piece.</summary>
    public SourcePart? PartAt(int offset)
    {
        var found = Array.BinarySearch(_partStarts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return index < 0 ? null : Parts[index];
    }

    /// <summary>Where the text of a piece ends; the line break between it and the next piece is left out.</summary>
    internal int EndOf(SourcePart part)
    {
        var next = Array.BinarySearch(_partStarts, part.Start) + 1;
        return next < _partStarts.Length ? _partStarts[next] - 1 : Text.Length;
    }

    /// <summary>The text of a span that lies inside the file.</summary>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    private int LineIndexOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is var at and >= 0;)
        {
            i += at + 1;
            if (text[i - 1] is '\n' || i == text.Length || text[i] is not '\n') starts.Add(i);
        }
        return [.. starts];
    }
}
