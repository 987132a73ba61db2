using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>A stretch of text without its white space, and where each character came from. Wrapped words become whole in it.</summary>
internal sealed class Compact
{
    // Null where nothing was left out.
    private readonly List<int>? _offsets;
    private readonly int _start;

    public Compact(string text, TextSpan range)
    {
        _start = range.Start;
        if (!HasSpace(text.AsSpan(range.Start, range.Length)))
        {
            Text = text.Substring(range.Start, range.Length);
            return;
        }

        _offsets = [];
        var kept = new System.Text.StringBuilder(range.Length);
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            kept.Append(text[i]);
            _offsets.Add(i);
        }

        Text = kept.ToString();
    }

    /// <summary>The text without white space.</summary>
    public string Text { get; }

    /// <summary>A text without its white space.</summary>
    public static string Of(string text) => HasSpace(text) ? new Compact(text, new(0, text.Length)).Text : text;

    /// <summary>The span of the original that a stretch of <see cref="Text"/> came from; empty at its start when the stretch is empty.</summary>
    public TextSpan ToOriginal(int start, int end) =>
        start < end ? TextSpan.Between(OffsetOf(start), OffsetOf(end - 1) + 1) : new(start < Text.Length ? OffsetOf(start) : 0, 0);

    private int OffsetOf(int index) => _offsets is null ? _start + index : _offsets[index];

    private static bool HasSpace(ReadOnlySpan<char> text)
    {
        // Chinese characters and full-width marks lie beyond all white space.
        for (var at = text.IndexOfAnyInRange('\0', '\u3000'); at >= 0; at = text.IndexOfAnyInRange('\0', '\u3000'))
        {
            if (char.IsWhiteSpace(text[at])) return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
