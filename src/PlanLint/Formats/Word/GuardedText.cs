using System.Text;
using System.Xml;

namespace PlanLint.Formats.Word;

/// <summary>
/// The characters of an XML part, UTF-8 or UTF-16 as packages must be, on their way to the XML reader, which takes quadratic time for an element
/// with very many attributes: such an element is refused before it gets there.
/// </summary>
internal sealed class GuardedText(Stream part) : TextReader
{
    /// <summary>Real elements have a few dozen at most, name spaces included.</summary>
    private const int MostAttributes = 1_000;

    private readonly StreamReader _text = new(part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
    private State _state;
    private string _end = "";
    private int _matched;
    private int _attributes;

    private enum State
    {
        Text,
        Opened,
        Tag,
        SingleQuoted,
        DoubleQuoted,

        /// <summary>A comment, a section of characters or an instruction, which lasts until its end.</summary>
        Passive,
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = _text.Read(buffer, index, count);
        foreach (var character in buffer.AsSpan(index, read)) Look(character);
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _text.Dispose();
        base.Dispose(disposing);
    }

    private void Look(char character)
    {
        switch (_state)
        {
            case State.Text:
                if (character is '<') (_state, _attributes) = (State.Opened, 0);
                break;
            case State.Opened when character is '?':
                Pass("?>");
                break;
            case State.Opened when character is '!':
                Pass("");
                break;
            case State.Opened or State.Tag:
                _state = character switch { '>' => State.Text, '\'' => State.SingleQuoted, '"' => State.DoubleQuoted, _ => State.Tag };
                if (_state is State.SingleQuoted or State.DoubleQuoted && ++_attributes > MostAttributes) throw new XmlException("Too many attributes.");
                break;
            case State.SingleQuoted:
                if (character is '\'') _state = State.Tag;
                break;
            case State.DoubleQuoted:
                if (character is '"') _state = State.Tag;
                break;
            case State.Passive when _end.Length == 0:
                Pass(character is '-' ? "-->" : "]]>");

                // The second hyphen of <!-- is no part of the end: <!--> does not end a comment.
                _matched = character is '-' ? -1 : 0;
                break;
            case State.Passive:
                if (_matched < 0) _matched = 0;
                else if (character == _end[_matched]) _matched++;
                else if (character != _end[0] || _matched < 2) _matched = character == _end[0] ? 1 : 0;
                if (_matched == _end.Length) _state = State.Text;
                break;
        }
    }

    private void Pass(string end) => (_state, _end, _matched) = (State.Passive, end, 0);
}
