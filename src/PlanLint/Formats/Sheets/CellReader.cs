using System.Globalization;
using System.Xml;

namespace PlanLint.Formats.Sheets;

/// <summary>Reads the value of one cell element as a person sees it. Formulas are never evaluated: what the file holds as their result counts.</summary>
internal sealed class CellReader(SharedStrings strings, CellStyles styles, bool startsIn1904)
{
    private static readonly string[] IsoDates = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFF", "yyyy-MM-ddTHH:mm:ssZ", "HH:mm:ss"];

    /// <summary>Text of a cell, and whether it is a formula without a result; the reader stands on its element and then on its end.</summary>
    public (string Text, bool IsUnsaved) Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = SheetXml.Number(xml, "s") ?? 0;
        if (xml.IsEmptyElement) return ("", false);
        var depth = xml.Depth;
        var (value, inline) = ("", "");
        var (hasValue, hasFormula) = (false, false);
        while (SheetXml.NextIn(xml, depth))
        {
            switch (SheetXml.ElementOf(xml))
            {
                case "v":
                    (value, hasValue) = (SheetText.Content(xml), true);
                    break;
                case "is":
                    inline = SheetText.Item(xml);
                    break;
                case "f":
                    hasFormula = true;
                    break;
            }
        }

        var text = type is "inlineStr" ? inline : value.Length == 0 ? "" : Show(type, value, style);
        return (text, hasFormula && !hasValue);
    }

    private string Show(string? type, string value, int style) => type switch
    {
        "s" => strings[value],
        "str" or "e" => SheetText.Clean(value),
        "b" => value is "1" or "true" ? "TRUE" : "FALSE",
        "d" => Date(value, style),
        _ => Number(value, style),
    };

    private string Number(string value, int style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? styles[style].Show(number, startsIn1904)
            : SheetText.Clean(value);

    private string Date(string value, int style) =>
        DateTime.TryParseExact(value, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal, out var date) && date.Year is 1 or >= 1900
            ? styles[style].Show(date.ToOADate(), startsIn1904: false)
            : SheetText.Clean(value);
}
