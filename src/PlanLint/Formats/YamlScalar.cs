using System.Buffers;
using System.Globalization;
using System.Text;
using PlanLint.Model;
using SharpYaml;
using SharpYaml.Events;

namespace PlanLint.Formats;

/// <summary>
/// Finds out where each character of a YAML scalar stands in the file, by walking value and file side by side. Where two lines
/// of Chinese were folded into one, the space that YAML puts there is left out: Chinese has no space between words.
/// </summary>
internal sealed class YamlScalar
{
    private const string Breaks = "\n\r\u0085\u2028\u2029";

    /// <summary>Characters that may stand for something else than themselves.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create($"{Breaks} \t\\'");

    private static readonly SearchValues<char> NeverVerbatim = SearchValues.Create($"{Breaks}\\'");

    private readonly string _file;
    private readonly string _value;
    private readonly ScalarStyle _style;
    private readonly int _end;
    private readonly StringBuilder _text;
    private readonly List<TextMap.Run> _runs = [];
    private int _at;
    private int _read;

    private YamlScalar(string file, Scalar scalar, int start)
    {
        _file = file;
        _value = scalar.Value;
        _style = scalar.Style;
        _text = new(_value.Length);
        _at = start;
        _end = Math.Min(scalar.End.Index, file.Length);
    }

    public static Node.Scalar Read(Scalar scalar, NodeBuilder tree)
    {
        var file = tree.Source.Text;
        var start = ContentStart(file, scalar);
        var whole = TextSpan.Between(start, Math.Max(start, Math.Min(scalar.End.Index, file.Length)));
        if (scalar.Value.Length == 0 || IsNull(scalar)) return tree.Scalar("", whole, TextMap.Verbatim(tree.Source, start, 0));
        if (Verbatim(file, scalar, whole) is { } same)
            return tree.Scalar(scalar.Value, IsQuoted(scalar) ? whole : Trimmed(file, whole), TextMap.Verbatim(tree.Source, same.Start, same.Length, Trimmed(file, IsQuoted(scalar) ? same : whole)));
        var walk = new YamlScalar(file, scalar, start);
        if (!walk.Walk()) return tree.Scalar(scalar.Value, Trimmed(file, whole), new(tree.Source, [], scalar.Value.Length, Trimmed(file, whole)));
        var text = walk._text.ToString();
        var value = TextSpan.Between(walk._runs.Count > 0 ? walk._runs[0].Source : start, Math.Min(walk._at, whole.End));
        var inner = scalar.Style is ScalarStyle.Plain ? Trimmed(file, whole) : Trimmed(file, value);
        return tree.Scalar(text, IsQuoted(scalar) ? whole : inner, new(tree.Source, walk._runs, text.Length, inner));
    }

    /// <summary>A key that stands in the file as it is, or between two quotation marks; null for any other.</summary>
    public static EntryKey? Key(Scalar scalar, NodeBuilder tree)
    {
        var file = tree.Source.Text;
        var start = ContentStart(file, scalar);
        var whole = TextSpan.Between(start, Math.Max(start, Math.Min(scalar.End.Index, file.Length)));
        if (scalar.Value is not [.., var last] || IsBlank(last) || IsNull(scalar) || Verbatim(file, scalar, whole) is null) return null;
        if (!IsQuoted(scalar)) whole = Trimmed(file, whole);
        return whole.Length == scalar.Value.Length + (IsQuoted(scalar) ? 2 : 0) ? tree.Key(scalar.Value, whole) : null;
    }

    /// <summary>Where the value stands character by character, as most do; null where it may not.</summary>
    private static TextSpan? Verbatim(string file, Scalar scalar, TextSpan whole)
    {
        if (scalar.Style is not (ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)) return null;
        var marks = IsQuoted(scalar) ? 1 : 0;
        var same = new TextSpan(whole.Start + marks, scalar.Value.Length);
        var fits = marks == 0 ? same.End <= whole.End : same.End + marks == whole.End;
        return fits && file.AsSpan(same.Start, same.Length).SequenceEqual(scalar.Value) && !scalar.Value.AsSpan().ContainsAny(NeverVerbatim) ? same : null;
    }

    private static bool IsQuoted(Scalar scalar) => scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    private static bool IsNull(Scalar scalar) =>
        scalar.Style is ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";

    /// <summary>The event begins at its anchor and tag; the value stands behind them.</summary>
    private static int ContentStart(string file, Scalar scalar)
    {
        var at = Math.Min(scalar.Start.Index, file.Length);
        while (at < scalar.End.Index && at < file.Length && file[at] is '&' or '!')
        {
            while (at < file.Length && !IsBlank(file[at]) && !IsBreak(file[at])) at++;
            while (at < file.Length && (IsBlank(file[at]) || IsBreak(file[at]))) at++;
        }

        return Math.Min(at, file.Length);
    }

    private static TextSpan Trimmed(string file, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (IsBlank(file[end - 1]) || IsBreak(file[end - 1]))) end--;
        return TextSpan.Between(span.Start, end);
    }

    private bool IsBlock => _style is ScalarStyle.Folded or ScalarStyle.Literal;

    private bool Walk()
    {
        var indent = 0;
        if (IsBlock) indent = EnterBlock();
        else if (_style is not ScalarStyle.Plain) _at++;
        while (_read < _value.Length)
        {
            if (_at >= _end) return IsBlock && _value.AsSpan(_read).IndexOfAnyExcept('\n') < 0;
            TakeVerbatim();
            if (_read == _value.Length || _at >= _end) continue;
            if (!IsBlock) SkipTrailingBlanks();
            if (IsBreak(_file[_at])) Fold(indent);
            else if (_style is ScalarStyle.DoubleQuoted && _file[_at] == '\\') Escape();
            else if (_style is ScalarStyle.SingleQuoted && _file[_at] == '\'') Take(1, 2);
            else if (_file[_at] == _value[_read]) Take(1, 1);
            else return false;
        }

        return true;
    }

    /// <summary>Steps over the header of a block (<c>&gt;-</c>) and blank lines; answers the indentation that is not part of its value.</summary>
    private int EnterBlock()
    {
        while (_at < _end && !IsBreak(_file[_at])) _at++;
        var header = _at;
        var indent = 0;
        for (var line = header; line < _end;)
        {
            line = AfterBreak(line);
            var text = line;
            while (text < _end && _file[text] == ' ') text++;
            if (text < _end && !IsBreak(_file[text]))
            {
                var kept = _value.AsSpan().TrimStart('\n');
                indent = Math.Max(0, text - line - (kept.Length - kept.TrimStart(' ').Length));
                break;
            }

            line = text;
        }

        _at = AfterBreak(header);
        SkipIndent(indent);
        return indent;
    }

    private void SkipTrailingBlanks()
    {
        var text = _at;
        while (text < _end && IsBlank(_file[text])) text++;
        if (text < _end && IsBreak(_file[text])) _at = text;
    }

    private void Fold(int indent)
    {
        var at = _at;
        if (_value[_read] == ' ' && !MeetsChinese()) Take(1, 1);
        else if (_value[_read] == ' ') _read++;
        else if (_value[_read] == '\n') Take(1, 1);
        _at = AfterBreak(at);
        SkipIndent(indent);
        while (_at < _end && IsBreak(_file[_at]))
        {
            if (_read < _value.Length && _value[_read] == '\n') Take(1, 1);
            else _at++;
            if (_at < _end && _file[_at - 1] == '\r' && _file[_at] == '\n') _at++;
            SkipIndent(indent);
        }
    }

    private bool MeetsChinese() =>
        _read > 0 && _read + 1 < _value.Length && (IsWide(_value[_read - 1]) || IsWide(_value[_read + 1]));

    private void SkipIndent(int indent)
    {
        var limit = IsBlock ? _at + indent : int.MaxValue;
        while (_at < _end && _at < limit && IsBlank(_file[_at])) _at++;
    }

    private void Escape()
    {
        var next = _at + 1 < _end ? _file[_at + 1] : '\0';
        if (IsBreak(next))
        {
            _at = AfterBreak(_at + 1);
            SkipIndent(0);
            return;
        }

        var digits = next switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var isPair = digits == 8 && int.TryParse(_file.AsSpan(_at + 2, Math.Min(8, _end - _at - 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code > 0xFFFF;
        Take(isPair ? 2 : 1, 2 + digits);
    }

    /// <summary>Takes what stands in the file as in the value, up to the next character that may mean something else.</summary>
    private void TakeVerbatim()
    {
        var file = _file.AsSpan(_at, Math.Min(_end - _at, _value.Length - _read));
        var special = file.IndexOfAny(Special);
        var length = (special < 0 ? file : file[..special]).CommonPrefixLength(_value.AsSpan(_read));
        if (length > 0) Take(length, length);
    }

    /// <summary>Takes characters of the value that stand in so much of the file: character by character where both are alike.</summary>
    private void Take(int chars, int width)
    {
        var isVerbatim = chars == width;
        chars = Math.Min(chars, _value.Length - _read);
        var continues = _runs.Count > 0 && isVerbatim && _runs[^1].Width == 1 && _runs[^1].Source + (_text.Length - _runs[^1].Value) == _at;
        if (!continues) _runs.Add(new(_text.Length, _at, isVerbatim ? 1 : width));
        _text.Append(_value, _read, chars);
        _read += chars;
        _at += width;
    }

    private int AfterBreak(int at) => at + (at + 1 < _file.Length && _file[at] == '\r' && _file[at + 1] == '\n' ? 2 : at < _file.Length ? 1 : 0);

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
