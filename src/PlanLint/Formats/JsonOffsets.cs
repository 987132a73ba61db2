using System.Text;

namespace PlanLint.Formats;

/// <summary>Turns byte offsets of a JSON text into UTF-16 offsets. Only strings hold more than ASCII, so only they are counted, each once and in order.</summary>
internal sealed class JsonOffsets
{
    // How many more bytes than code units the strings so far have.
    private int _surplus;

    /// <summary>The UTF-16 offset of a byte outside of strings, behind the last one passed.</summary>
    public int ToUtf16(long offset) => (int)offset - _surplus;

    /// <summary>Passes over the inside of a string.</summary>
    public void Pass(ReadOnlySpan<byte> utf8) => _surplus += utf8.Length - Encoding.UTF8.GetCharCount(utf8);
}
