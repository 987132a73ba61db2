using System.Globalization;
using System.Text;
using System.Xml;
using PlanLint.Model;

namespace PlanLint.Formats.Word;

/// <summary>
/// One part of a Word file, element by element. Both namespaces of the format (transitional and strict) look the same from here; a document
/// type declaration is an error, nothing outside the part is ever opened, and elements do not nest without end.
/// </summary>
internal sealed class WordXml(Stream part, string path, Limits limits) : IDisposable
{
    /// <summary>Elements between one table and the table inside it, with room for text boxes and content controls.</summary>
    private const int ElementsOfALevel = 16;

    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string MathTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string MathStrict = "http://purl.oclc.org/ooxml/officeDocument/math";

    private readonly XmlReader _xml = XmlReader.Create(new GuardedText(part), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = limits.UnpackedBytes,
    });

    private long _characters;

    public bool IsStart => _xml.NodeType is XmlNodeType.Element;

    public bool IsEnd => _xml.NodeType is XmlNodeType.EndElement;

    /// <summary>Whether the element has no end of its own.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    public int Depth => _xml.Depth;

    /// <summary>Local name of an element of the format; with a prefix <c>mc:</c> or <c>m:</c> for compatibility and mathematics; empty for any other.</summary>
    public string Name => _xml.NamespaceURI switch
    {
        Transitional or Strict => _xml.LocalName,
        Compatibility => "mc:" + _xml.LocalName,
        MathTransitional or MathStrict => "m:" + _xml.LocalName,
        _ => "",
    };

    /// <summary>An attribute of the element, or null.</summary>
    public string? this[string attribute] =>
        _xml.GetAttribute(attribute, Transitional) ?? _xml.GetAttribute(attribute, Strict) ?? _xml.GetAttribute(attribute);

    /// <summary>The attribute <c>val</c>, or null.</summary>
    public string? Value => this["val"];

    /// <summary>The attribute <c>val</c> as a number of at least 0; null when it is none.</summary>
    public int? Number => NumberOf("val");

    /// <summary>Whether a property that is on or off is on; one without a value is.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    public int? NumberOf(string attribute) =>
        int.TryParse(this[attribute], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The next node; false behind the last.</summary>
    public bool Read()
    {
        limits.Deadline.ThrowIfCancellationRequested();
        if (!_xml.Read()) return false;
        if (_xml.Depth > limits.Nesting * ElementsOfALevel) throw TooDeep();
        return true;
    }

    /// <summary>What to throw when tables, text boxes or elements nest too deep.</summary>
    public LimitException TooDeep() =>
        Limit(FileLimit.Nesting.Exceeded(limits, $"文件嵌套超过 {limits.Nesting} 层的上限，没有检查，请简化表格和文本框", $"The file nests deeper than the limit of {limits.Nesting} levels and was not checked; simplify its tables and text boxes"));

    /// <summary>What to throw at a limit.</summary>
    public LimitException Limit(Message reason) => new(new(reason, new(path, "", new Region.WholeFile())));

    /// <summary>Goes from the start of an element to its end.</summary>
    public void Skip()
    {
        if (!IsEmpty) SkipTo(Depth);
    }

    /// <summary>Goes to the end of the element around the current place that has this depth.</summary>
    public void SkipTo(int depth)
    {
        while (Read() && !(IsEnd && Depth == depth)) { }
    }

    /// <summary>
    /// Goes through all elements inside the current one, at any depth, to its end; yields their names. What properties were before a tracked
    /// change is passed over, and so is the section.
    /// </summary>
    public IEnumerable<string> Properties()
    {
        if (IsEmpty) yield break;
        var depth = Depth;
        while (Read() && !(IsEnd && Depth == depth))
        {
            if (!IsStart) continue;
            var name = Name;
            if (name.EndsWith("Change", StringComparison.Ordinal) || name is "sectPr") Skip();
            else yield return name;
        }
    }

    /// <summary>The text of the current element as Word shows it; goes to its end.</summary>
    public string Text()
    {
        if (IsEmpty) return "";
        var isPreserved = _xml.XmlSpace is XmlSpace.Preserve;
        var depth = Depth;
        var text = new StringBuilder();
        while (Read() && !(IsEnd && Depth == depth))
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            var piece = _xml.Value;
            if ((_characters += piece.Length) > limits.FileBytes)
                throw Limit(FileLimit.Bytes.Exceeded(limits, $"文件的文字超过 {limits.FileBytes} 个字符的上限，没有检查", $"The file has more than the limit of {limits.FileBytes} characters of text; it was not checked"));
            text.Append(piece);
        }

        var all = text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').ToString();
        return isPreserved ? all : all.Trim(' ', '\t');
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();
}
