using System.Globalization;
using System.Text;
using System.Xml;
using PlanLint.Formats;
using PlanLint.Formats.Word;
using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>The text of an XML part of a package, which a reader can be asked about by offsets.</summary>
internal sealed class XmlPart
{
    private readonly SourceText _lines;

    /// <param name="text">The part as text, without a byte order mark.</param>
    public XmlPart(string text) => (Text, _lines) = (text, new("", text));

    /// <summary>The whole part.</summary>
    public string Text { get; }

    /// <summary>A reader from the beginning, as safe as those that read packages.</summary>
    public XmlReader Open(Limits limits) => XmlReader.Create(
        new GuardedText(new MemoryStream(Encoding.UTF8.GetBytes(Text), writable: false)),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = limits.UnpackedBytes });

    /// <summary>Where the tag of the element or end of an element begins, or the text, that the reader stands on.</summary>
    public int OffsetOf(XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        var offset = _lines.Line(place.LineNumber).Start + place.LinePosition - 1;
        return xml.NodeType switch { XmlNodeType.Element => offset - 1, XmlNodeType.EndElement => offset - 2, _ => offset };
    }

    /// <summary>The offset behind the tag that begins at an offset.</summary>
    public int TagEnd(int start)
    {
        var quote = '\0';
        for (var i = start; i < Text.Length; i++)
        {
            if (quote != '\0') quote = Text[i] == quote ? '\0' : quote;
            else if (Text[i] is '"' or '\'') quote = Text[i];
            else if (Text[i] is '>') return i + 1;
        }

        return Text.Length;
    }

    /// <summary>The characters of the text that the reader stands on; null for one that is not written plainly.</summary>
    public IReadOnlyList<XmlCharacter>? Characters(XmlReader xml)
    {
        var value = xml.Value;
        var characters = new List<XmlCharacter>(value.Length);
        var at = OffsetOf(xml);
        while (characters.Count < value.Length)
        {
            if (at >= Text.Length) return null;
            var (start, words) = (at, Text[at].ToString());
            if (words is "&")
            {
                var end = Text.IndexOf(';', at);
                if (end < 0 || Resolve(Text.AsSpan(at + 1, end - at - 1)) is not { } resolved) return null;
                (at, words) = (end + 1, resolved);
            }
            else
            {
                at += words is "\r" && at + 1 < Text.Length && Text[at + 1] == '\n' ? 2 : 1;
                if (words is "\r") words = "\n";
            }

            foreach (var c in words) characters.Add(new(c, start, at));
        }

        return characters.Select(c => c.Value).SequenceEqual(value) ? characters : null;
    }

    private static string? Resolve(ReadOnlySpan<char> reference) => reference switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var hex] when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
        ['#', .. var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
        _ => null,
    };
}
