using System.Xml;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>
/// Finds out where each character that was read from a Word file is written in its XML. The reader itself tells: it reads two copies of the
/// file in which every character is replaced by one that says its number, so that nothing about tracked changes, fields, text boxes or
/// numbers of lists has to be known twice.
/// </summary>
internal static class WordCharacters
{
    /// <summary>How many numbers one character can say: Chinese characters say the lower half, Korean syllables the upper one.</summary>
    private const int Base = 11_000;

    private const char Lower = '\u4E00';
    private const char Upper = '\uAC00';

    /// <summary>One entry for each code unit of the text that was read: null for what comes from no text of the part. Null altogether when the copies read otherwise.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Name of its main part.</param>
    /// <param name="part">The main part.</param>
    /// <param name="source">What was read from the file.</param>
    /// <param name="limits">What was accepted.</param>
    public static IReadOnlyList<XmlCharacter?>? Of(InputFile file, string name, XmlPart part, SourceText source, Limits limits)
    {
        var written = Written(part, limits);
        if (written.Count >= Base * Base) return null;
        var lower = Read(Lower, i => i % Base);
        var upper = Read(Upper, i => i / Base);
        return lower is null || upper is null ? null : [.. source.Text.Select((c, i) => Find(c, lower[i] - Lower, upper[i] - Upper))];

        string? Read(char first, Func<int, int> digit)
        {
            var copy = new EditedText(part.Text, written.Index().Where(w => CanStandIn(w.Item.Value)).Select(w =>
                new TextEdit(TextSpan.Between(w.Item.Start, w.Item.End), ((char)(first + digit(w.Index))).ToString()))).Text;
            var content = Package.Replace(file.Content, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = copy });
            var read = new DocxReader().Read(file with { Content = content }, limits).Source;
            return read is not null && read.Text.Length == source.Text.Length && read.Parts.SequenceEqual(source.Parts) ? read.Text : null;
        }

        XmlCharacter? Find(char c, int low, int high)
        {
            if (low is < 0 or >= Base || high is < 0 or >= Base) return null;
            var number = (high * Base) + low;
            return number < written.Count && written[number].Value == c ? written[number] : null;
        }
    }

    private static bool CanStandIn(char c) => !char.IsWhiteSpace(c) && !char.IsSurrogate(c);

    /// <summary>The characters of all texts of the part, in its order.</summary>
    private static List<XmlCharacter> Written(XmlPart part, Limits limits)
    {
        var written = new List<XmlCharacter>();
        using var xml = part.Open(limits);
        var textDepth = -1;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false }) textDepth = xml.Depth;
            else if (xml.NodeType is XmlNodeType.EndElement && xml.Depth == textDepth) textDepth = -1;
            else if (textDepth >= 0 && xml.NodeType is XmlNodeType.Text && part.Characters(xml) is { } characters) written.AddRange(characters);
        }

        return written;
    }
}
