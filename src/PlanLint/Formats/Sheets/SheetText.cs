using System.Globalization;
using System.Text;
using System.Xml;

namespace PlanLint.Formats.Sheets;

/// <summary>The text of a cell as it is written in XML: rich text in runs, characters in escapes of the form <c>_x000D_</c>.</summary>
internal static class SheetText
{
    private const int EscapeLength = 7;

    /// <summary>The text of a string item; the reader stands on its element and then on its end. Readings of characters (<c>rPh</c>) are left out.</summary>
    public static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var first = "";
        StringBuilder? all = null;
        while (SheetXml.NextIn(xml, depth))
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "r" when xml.Depth == depth + 1:
                    break;
                case "t":
                    var text = Content(xml);
                    if (first.Length == 0 && all is null) first = text;
                    else (all ??= new StringBuilder(first)).Append(text);
                    break;
                default:
                    PassOver(xml);
                    break;
            }
        }

        return Clean(all?.ToString() ?? first);
    }

    /// <summary>The characters of an element that holds no other; the reader stands on its element and then on its end.</summary>
    public static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var first = "";
        StringBuilder? all = null;
        while (SheetXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (first.Length == 0 && all is null) first = xml.Value;
            else (all ??= new StringBuilder(first)).Append(xml.Value);
        }

        return all?.ToString() ?? first;
    }

    /// <summary>Resolves escapes; line breaks become <c>\n</c>, and no control character or half of a character is left.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '_') < 0) return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '_' && Escape(text.AsSpan(at)) is { } escaped)
            {
                letter = escaped;
                at += EscapeLength - 1;
            }

            if (letter == '\n' && clean.Length > 0 && clean[^1] == '\r') clean[^1] = '\n';
            else if (letter is '\n' or '\r' or '\t' || !char.IsControl(letter)) clean.Append(letter);
        }

        clean.Replace('\r', '\n');
        return Sound(clean.ToString());
    }

    private static char? Escape(ReadOnlySpan<char> text) =>
        text is ['_', 'x', _, _, _, _, '_', ..] && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;

    private static string Sound(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) sound.Append(rune);
        return sound.ToString();
    }

    private static void PassOver(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (SheetXml.Next(xml) && xml.Depth > depth) { }
    }
}
