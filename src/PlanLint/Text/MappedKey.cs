using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>The <see cref="ComparisonKey"/> of a text, and where in the text each character of it stands.</summary>
internal sealed class MappedKey
{
    private readonly int[] _offsets;

    public MappedKey(string text)
    {
        Text = text;
        Key = ComparisonKey.Of(text);
        _offsets = new int[Key.Length];
        for (var (i, at) = (0, 0); i < text.Length; i++)
        {
            if (ComparisonKey.CharacterAt(text, i) is not null) _offsets[at++] = i;
        }
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>Offset in the text of a character of the key.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>The span of the text that a stretch of the key, which is not empty, came from.</summary>
    public TextSpan ToText(int start, int length) => TextSpan.Between(_offsets[start], _offsets[start + length - 1] + 1);
}
