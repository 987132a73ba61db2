using System.Text;

namespace PlanLint.Formats;

/// <summary>Turns ascending byte offsets of a UTF-8 text into UTF-16 offsets, in one pass over all calls.</summary>
internal sealed class Utf8Offsets(byte[] bytes)
{
    private int _byte;
    private int _utf16;

    public int ToUtf16(long offset)
    {
        if (offset < _byte) throw new ArgumentOutOfRangeException(nameof(offset), "Offsets must ascend.");
        _utf16 += Encoding.UTF8.GetCharCount(bytes, _byte, (int)offset - _byte);
        _byte = (int)offset;
        return _utf16;
    }
}
