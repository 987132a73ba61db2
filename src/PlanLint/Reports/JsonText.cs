using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PlanLint.Reports;

/// <summary>Text for JSON, whose encoding knows no halves of surrogate pairs.</summary>
internal static class JsonText
{
    /// <summary>How JSON reports are written: indented, Chinese readable, and what could act in a page, on a terminal or in the log of a build server escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder() };

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

    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters(['#', .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !char.IsSurrogate(c) && VisibleText.Escape($"{c}", 0) is not null)]);
        return JavaScriptEncoder.Create(settings);
    }

    private static string Repaired(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
