using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanLint.Reports.Sarif;

/// <summary>
/// JSON on its way out. What would act on a terminal or in the log of a build server can stand in strings only, and is written as
/// <c>\u202E</c>; of several # in a row all but the first are. A reader of the JSON sees no difference.
/// </summary>
internal sealed class InertWriter(TextWriter output) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        ['#', .. Enumerable.Range(0x80, char.MaxValue - 0x7F).Select(c => (char)c).Where(c => !char.IsSurrogate(c) && VisibleText.Escape($"{c}", 0) is not null)]);

    private bool _isAfterHash;

    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var harmless = buffer.IndexOfAny(Suspects) is >= 0 and var found ? found : buffer.Length;
            if (harmless > 0)
            {
                output.Write(buffer[..harmless]);
                _isAfterHash = false;
            }

            if (harmless == buffer.Length) return;
            One(buffer[harmless]);
            buffer = buffer[(harmless + 1)..];
        }
    }

    /// <inheritdoc/>
    public override void Flush() => output.Flush();

    private void One(char c)
    {
        if (c is '#' && !_isAfterHash) output.Write(c);
        else output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        _isAfterHash = c is '#';
    }
}
