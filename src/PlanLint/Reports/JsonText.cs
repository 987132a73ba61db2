namespace PlanLint.Reports;

/// <summary>Text for JSON, whose encoding knows no halves of surrogate pairs.</summary>
internal static class JsonText
{
    /// <summary>The text with every lone surrogate replaced by U+FFFD; all other characters as they are.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return Repaired(text);
            i++;
        }

        return text;
    }

    private static string Repaired(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
