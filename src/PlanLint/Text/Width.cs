namespace PlanLint.Text;

/// <summary>
/// Full-width forms and their half-width twins, one character for one, so that every offset stays true.
/// Unicode normalisation is no substitute: it does nothing under invariant globalisation and changes lengths elsewhere.
/// </summary>
public static class Width
{
    private const int Distance = '！' - '!';

    /// <summary>The half-width twin of U+FF01–U+FF5E and of the ideographic space U+3000; any other character as it is.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - Distance),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>The full-width twin of U+0021–U+007E and of the space; any other character as it is.</summary>
    internal static char Widen(char c) => c switch
    {
        >= '!' and <= '~' => (char)(c + Distance),
        ' ' => '\u3000',
        _ => c,
    };

    /// <summary>The text with every character narrowed; as long as the text.</summary>
    public static string Narrow(string text)
    {
        var i = 0;
        while (i < text.Length && Narrow(text[i]) == text[i]) i++;
        return i == text.Length ? text : string.Create(text.Length, text, static (result, source) =>
        {
            for (var k = 0; k < result.Length; k++) result[k] = Narrow(source[k]);
        });
    }
}
