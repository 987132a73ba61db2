using System.Text;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>A text after some edits, and where each offset of the old text is in it.</summary>
internal sealed class EditedText
{
    private readonly TextEdit[] _edits;
    private readonly int[] _shifts;

    /// <param name="text">The old text.</param>
    /// <param name="edits">Edits inside it that do not overlap, in any order.</param>
    public EditedText(string text, IEnumerable<TextEdit> edits)
    {
        _edits = [.. edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length)];
        _shifts = new int[_edits.Length + 1];
        var result = new StringBuilder(text.Length + 16);
        var next = 0;
        for (var i = 0; i < _edits.Length; i++)
        {
            var (span, words) = _edits[i];
            result.Append(text, next, span.Start - next).Append(words);
            next = span.End;
            _shifts[i + 1] = _shifts[i] + words.Length - span.Length;
        }

        Text = result.Append(text, next, text.Length - next).ToString();
    }

    /// <summary>The new text.</summary>
    public string Text { get; }

    /// <summary>Where an offset of the old text is in the new one. The two differ where something was inserted there, and inside a replaced piece.</summary>
    public (int First, int Last) Map(int offset)
    {
        var (low, high) = (0, _edits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_edits[middle].Span.End < offset) low = middle + 1; else high = middle;
        }

        var (first, last) = (offset + _shifts[low], offset + _shifts[low]);
        for (; low < _edits.Length && _edits[low].Span.Start <= offset; low++)
        {
            var (span, words) = _edits[low];
            last = offset >= span.End ? offset + _shifts[low + 1] : offset > span.Start ? span.Start + _shifts[low] + words.Length : last;
            if (offset > span.Start) first = offset >= span.End ? last : Math.Min(first, span.Start + _shifts[low]);
        }

        return (first, last);
    }
}
