using System.Text;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Formats.Web;

/// <summary>
/// Collects the text of one paragraph or cell from pieces of a text file, and where each piece stands. White space is collapsed as browsers
/// do it, except that a line break in the file between two Chinese characters leaves nothing. What stands for no piece of the file (a line
/// break between two paragraphs of a cell) has the gap between its neighbours as its place.
/// </summary>
internal sealed class InlineText(SourceText source)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMap.Run> _runs = [];
    private (string Text, TextSpan At)? _prefix;
    private Blank? _blank;
    private int _breaks;
    private bool _isBoundary;
    private int _last;
    private int _start;
    private int _end;

    /// <summary>Whether nothing was put yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>How many line breaks wait for the next character.</summary>
    public int PendingBreaks => _breaks;

    /// <summary>Text that is written in front of the next character, if there is one.</summary>
    public void Prefix(string text, TextSpan at) => _prefix = (text, at);

    /// <summary>A code unit that stands in the file as it is.</summary>
    public void Put(char c, int at)
    {
        Before(at, c);
        var continues = _runs is [.., { Width: 1 } run] && run.Source + (_text.Length - run.Value) == at;
        if (!continues) _runs.Add(new(_text.Length, at));
        _text.Append(c);
        After(at + 1);
    }

    /// <summary>Text that one sequence of the file stands for.</summary>
    public void Put(string text, TextSpan at)
    {
        if (text.Length == 0) return;
        Before(at.Start, text[0]);
        _runs.Add(new(_text.Length, at.Start, at.Length == 1 && text.Length > 1 ? 0 : at.Length));
        _text.Append(text);
        After(at.End);
    }

    /// <summary>White space that collapses.</summary>
    /// <param name="at">Where it stands; null when that is not known.</param>
    /// <param name="isLine">Whether there is a line break in it.</param>
    public void Space(TextSpan? at, bool isLine)
    {
        var known = _blank?.At is { } old && at is { } more && old.End == more.Start ? TextSpan.Between(old.Start, more.End) : _blank?.At ?? at;
        _blank = new(known, isLine || _blank is { IsLine: true });
    }

    /// <summary>A line break that is meant.</summary>
    public void Break() => _breaks++;

    /// <summary>The edge of a paragraph inside the text: a line break, unless one is there already.</summary>
    public void Boundary() => _isBoundary = true;

    /// <summary>The text with its map and the span it comes from; null when there is nothing but white space. Starts again with no text.</summary>
    public (string Text, TextSpan Span, TextMap Map)? Take()
    {
        var text = _text.ToString();
        if (text.EndsWith('\n')) text = text[..^1];
        var span = TextSpan.Between(_start, Math.Max(_start, _end));
        (string, TextSpan, TextMap)? taken = string.IsNullOrWhiteSpace(text) ? null : (text, span, new(source, _runs, text.Length, span));
        _text.Clear();
        _runs.Clear();
        _blank = null;
        _breaks = 0;
        _isBoundary = false;
        return taken;
    }

    /// <summary>Forgets a prefix that found no text.</summary>
    public void DropPrefix() => _prefix = null;

    private void Before(int at, char next)
    {
        if (_text.Length == 0) (_start, _end) = (at, at);
        else if (_breaks > 0 || _isBoundary) Gap('\n', Math.Max(1, _breaks), at);
        else if (_blank is { } blank && _text[^1] is not '\n' && !(blank.IsLine && Characters.IsChinese(_text[^1]) && Characters.IsChinese(next))) Space(blank, at);
        _breaks = 0;
        _isBoundary = false;
        _blank = null;
        _start = Math.Min(_start, at);
        if (_prefix is not { } prefix) return;
        _runs.Add(new(_text.Length, prefix.At.Start, prefix.At.Length));
        _text.Append(prefix.Text);
        _start = Math.Min(_start, prefix.At.Start);
        _prefix = null;
    }

    private void Space(Blank blank, int next)
    {
        if (blank.At is not { } span)
        {
            Gap(' ', 1, next);
            return;
        }

        _runs.Add(new(_text.Length, span.Start, span.Length));
        _text.Append(' ');
    }

    private void Gap(char c, int count, int next)
    {
        _runs.Add(new(_text.Length, _last, Math.Max(0, next - _last)));
        if (_runs[^1].Width == 1 && count > 1) _runs[^1] = _runs[^1] with { Width = 0 };
        _text.Append(c, count);
    }

    private void After(int end)
    {
        _last = end;
        _end = Math.Max(_end, end);
    }

    private readonly record struct Blank(TextSpan? At, bool IsLine);
}
