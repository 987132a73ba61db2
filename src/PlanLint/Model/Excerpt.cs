namespace PlanLint.Model;

/// <summary>Shortens words of the file so that a message stays one readable sentence.</summary>
public static class Excerpt
{
    /// <summary>At most <paramref name="length"/> UTF-16 code units of a text, with … where something was cut; line breaks become spaces.</summary>
    public static string Of(string text, int length = 24)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= length) return line;
        var cut = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return $"{line.AsSpan(0, cut)}…";
    }
}
