using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace PlanLint.Formats.Web;

/// <summary>The numbers that a browser writes in front of the items of one ordered list.</summary>
internal sealed class HtmlNumbers
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private readonly bool _isNone;
    private readonly int _step;
    private readonly string _type;
    private long _next;

    /// <param name="list">The <c>ol</c> element.</param>
    public HtmlNumbers(IElement list)
    {
        _step = list.HasAttribute("reversed") ? -1 : 1;
        _next = Number(list, "start") ?? (_step == 1 ? 1 : list.ChildNodes.Count(n => n is IElement { LocalName: "li" }));
        _type = list.GetAttribute("type") ?? "1";
        _isNone = IsNone(list);
    }

    /// <summary>What stands in front of an item, a space included; null when the style hides it. Items are asked for in their order.</summary>
    public string? Next(IElement item)
    {
        var number = Number(item, "value") ?? _next;
        _next = number + _step;
        return _isNone || IsNone(item) ? null : Write(number, item.GetAttribute("type") ?? _type) + ". ";
    }

    private static string Write(long number, string type) => type switch
    {
        "a" when number > 0 => Letters(number),
        "A" when number > 0 => Letters(number).ToUpperInvariant(),
        "i" when number is > 0 and < 4000 => RomanLetters((int)number),
        "I" when number is > 0 and < 4000 => RomanLetters((int)number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(long number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }

    private static string RomanLetters(int number)
    {
        var letters = new StringBuilder();
        foreach (var (value, roman) in Roman)
        {
            for (; number >= value; number -= value) letters.Append(roman);
        }

        return letters.ToString();
    }

    private static bool IsNone(IElement element) =>
        HtmlElements.Style(element, "list-style-type").StartsWith("none", StringComparison.OrdinalIgnoreCase) || HtmlElements.Style(element, "list-style").Contains("none", StringComparison.OrdinalIgnoreCase);

    private static long? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
