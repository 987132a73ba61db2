namespace PlanLint.Formats.Sheets;

/// <summary>Number formats of the cell styles, in <c>xl/styles.xml</c>.</summary>
internal sealed class CellStyles(IReadOnlyList<NumberFormat> formats)
{
    private const int MaxStyles = 70_000;

    /// <summary>Of a workbook without such a part.</summary>
    public static CellStyles None { get; } = new([]);

    public static CellStyles Read(Stream part, Limits limits)
    {
        using var xml = SheetXml.Open(part, limits);
        var own = new Dictionary<int, NumberFormat>();
        var formats = new List<NumberFormat>();
        while (SheetXml.Next(xml))
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "numFmt" when SheetXml.Number(xml, "numFmtId") is { } id:
                    own[id] = NumberFormat.Parse(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs" when !xml.IsEmptyElement:
                    var depth = xml.Depth;
                    while (SheetXml.NextIn(xml, depth))
                    {
                        if (SheetXml.ElementOf(xml) != "xf") continue;
                        var number = SheetXml.Number(xml, "numFmtId") ?? 0;
                        formats.Add(own.TryGetValue(number, out var format) ? format : NumberFormat.BuiltIn(number));
                    }

                    break;
            }

            if (formats.Count > MaxStyles || own.Count > MaxStyles) throw new InvalidDataException("More styles than a workbook can have.");
        }

        return new(formats);
    }

    /// <summary>The number format of a style; general for a style that is not there.</summary>
    public NumberFormat this[int style] => style < formats.Count ? formats[style] : NumberFormat.General;
}
