using System.Xml;
using PlanLint.Formats;
using PlanLint.Formats.Sheets;

namespace PlanLint.Fixes.Office;

/// <summary>Finds cells and shared texts in the parts of a workbook, with their places.</summary>
internal static class SheetXmlParts
{
    /// <summary>The cells at some places of a sheet, by row and column.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), SheetCellXml> Cells(XmlPart part, IReadOnlySet<(int Row, int Column)> wanted, Limits limits)
    {
        var cells = new Dictionary<(int, int), SheetCellXml>();
        using var xml = part.Open(limits);
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "row":
                    (row, column) = (SheetXml.Number(xml, "r") ?? row + 1, 0);
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } reference ? CellRange.Cell(reference)?.Column ?? 0 : column + 1;
                    if (wanted.Contains((row, column))) cells.TryAdd((row, column), Cell(part, xml));
                    break;
            }
        }

        return cells;
    }

    /// <summary>The shared texts with some indices.</summary>
    public static IReadOnlyDictionary<int, CellText> Shared(XmlPart part, IReadOnlySet<int> wanted, Limits limits)
    {
        var texts = new Dictionary<int, CellText>();
        using var xml = part.Open(limits);
        var index = 0;
        while (xml.Read())
        {
            if (SheetXml.ElementOf(xml) != "si") continue;
            if (wanted.Contains(index)) texts[index] = Item(part, xml);
            index++;
        }

        return texts;
    }

    /// <summary>Reads a cell; the reader stands on its element and then on its end.</summary>
    private static SheetCellXml Cell(XmlPart part, XmlReader xml)
    {
        var start = part.OffsetOf(xml);
        var cell = new SheetCellXml(start, part.TagEnd(start), part.TagEnd(start), xml.GetAttribute("t"));
        if (xml.IsEmptyElement) return cell;
        var depth = xml.Depth;
        while (SheetXml.NextIn(xml, depth))
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "v":
                    var text = Item(part, xml);
                    cell = cell with { Text = cell.Text ?? text, Value = text.Characters is { } characters ? string.Concat(characters.Select(c => c.Value)) : null };
                    break;
                case "is":
                    cell = cell with { Text = Item(part, xml) };
                    break;
                default:
                    cell = cell with { HasMore = true };
                    xml.Skip();
                    break;
            }
        }

        return cell with { End = part.TagEnd(part.OffsetOf(xml)) };
    }

    /// <summary>Reads a text, in runs or not, without readings of its characters; the reader stands on its element and then on its end.</summary>
    private static CellText Item(XmlPart part, XmlReader xml)
    {
        var start = part.TagEnd(part.OffsetOf(xml));
        if (xml.IsEmptyElement) return new(start, start, []);
        var depth = xml.Depth;
        var isOwn = SheetXml.ElementOf(xml) is "v";
        var characters = new List<XmlCharacter>();
        var isPlain = true;
        var textDepth = isOwn ? depth : -1;
        var readingDepth = -1;
        while (SheetXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement && readingDepth < 0)
            {
                if (xml.LocalName is "rPh") readingDepth = xml.Depth;
                else if (xml.LocalName is "t") textDepth = xml.Depth;
            }
            else if (xml.NodeType is XmlNodeType.EndElement && xml.Depth == readingDepth)
            {
                readingDepth = -1;
            }
            else if (xml.NodeType is XmlNodeType.EndElement && xml.Depth == textDepth)
            {
                textDepth = -1;
            }
            else if (textDepth >= 0 && readingDepth < 0 && xml.NodeType is not XmlNodeType.Element)
            {
                var written = xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? part.Characters(xml) : null;
                isPlain &= written is not null;
                characters.AddRange(written ?? []);
            }
        }

        return new(start, part.OffsetOf(xml), isPlain ? characters : null);
    }
}
