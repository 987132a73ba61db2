using System.Xml;

namespace PlanLint.Formats.Sheets;

/// <summary>The list of sheets in <c>xl/workbook.xml</c>.</summary>
/// <param name="Sheets">The visible ones, in the order of their tabs.</param>
/// <param name="StartsIn1904">Whether day 0 of its dates is 1 January 1904, as old Macs had it.</param>
internal sealed record Workbook(IReadOnlyList<SheetEntry> Sheets, bool StartsIn1904)
{
    private const int NameLength = 100;

    public static Workbook Read(Stream part, Limits limits)
    {
        using var xml = SheetXml.Open(part, limits);
        var sheets = new List<SheetEntry>();
        var startsIn1904 = false;
        while (SheetXml.Next(xml))
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "workbookPr":
                    startsIn1904 = SheetXml.Flag(xml, "date1904");
                    break;
                case "sheet" when xml.GetAttribute("state") is null or "visible":
                    var name = SheetText.Clean(xml.GetAttribute("name") ?? "");
                    sheets.Add(new(name.Length > NameLength ? name[..NameLength] : name, PartId(xml)));
                    if (sheets.Count > limits.PackageEntries) throw new InvalidDataException("More sheets than parts.");
                    break;
            }
        }

        return new(sheets, startsIn1904);
    }

    private static string PartId(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != "id" || xml.NamespaceURI.Length == 0) continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }

        throw new InvalidDataException("A sheet without a part.");
    }
}
