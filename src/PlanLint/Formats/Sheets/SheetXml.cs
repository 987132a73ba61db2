using System.Globalization;
using System.Xml;

namespace PlanLint.Formats.Sheets;

/// <summary>What the parts of a workbook have in common: how their XML is read safely, and the two names that each element can have.</summary>
internal static class SheetXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>More than any part needs; each level costs the reader memory.</summary>
    private const int MaxDepth = 100;

    /// <summary>A reader that knows no DTD and fetches nothing.</summary>
    public static XmlReader Open(Stream part, Limits limits) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = limits.UnpackedBytes,
        CloseInput = true,
    });

    /// <summary>Moves on; false at the end of the part.</summary>
    /// <exception cref="InvalidDataException">Elements nest too deep.</exception>
    public static bool Next(XmlReader xml)
    {
        if (!xml.Read()) return false;
        return xml.Depth <= MaxDepth ? true : throw new InvalidDataException("Elements nest too deep.");
    }

    /// <summary>The local name of the element that the reader stands on; null when it stands on something else, or on an element of another vocabulary.</summary>
    public static string? ElementOf(XmlReader xml) => xml.NodeType is XmlNodeType.Element && xml.NamespaceURI is Transitional or Strict ? xml.LocalName : null;

    /// <summary>Moves to the next child element. False at the end of the parent, which is then the current node.</summary>
    /// <param name="xml">The reader, inside the parent.</param>
    /// <param name="depth">Depth of the parent.</param>
    public static bool NextIn(XmlReader xml, int depth)
    {
        while (Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>Whether an attribute says yes.</summary>
    public static bool Flag(XmlReader xml, string name) => xml.GetAttribute(name) is "1" or "true";

    /// <summary>An attribute that is a whole number from 0 on; null when it is missing or is none.</summary>
    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an attribute is a measure of nothing, which hides a row or column as well as saying so.</summary>
    public static bool IsZero(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size == 0;
}
