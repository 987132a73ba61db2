using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PlanLint.Reports;

/// <summary>Text for JSON, whose encoding knows no halves of surrogate pairs.</summary>
internal static class JsonText
{
    /// <summary>Chinese stays readable; what could act in a page or on a terminal is escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = CreateEncoder();

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

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !char.IsSurrogate(c) && VisibleText.Escape($"{c}", 0) is not null)]);
        return JavaScriptEncoder.Create(settings);
    }
}
