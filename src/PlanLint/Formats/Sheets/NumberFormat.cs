using System.Globalization;
using System.Text;

namespace PlanLint.Formats.Sheets;

/// <summary>
/// A number format of Excel (ECMA-376, part 1, 18.8.30 and 18.8.31), as far as plans use it: whole and decimal numbers, thousands, percent,
/// dates and times with words around them. Conditions, colours, fractions and Chinese digits are passed over, so that such a number shows as it is.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>Longest code that Excel accepts.</summary>
    private const int MaxLength = 255;

    private readonly IReadOnlyList<Section> _sections;

    private NumberFormat(IReadOnlyList<Section> sections) => _sections = sections;

    /// <summary>Shows a number as it is.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>The format that stands behind a number below 164, as Chinese Excel shows it.</summary>
    public static NumberFormat BuiltIn(int id) => BuiltInFormats.CodeOf(id) is { } code ? Parse(code) : General;

    /// <summary>Reads a format code. Any text is one; what Excel would not accept shows numbers as they are.</summary>
    public static NumberFormat Parse(string code) => new([.. FormatSections.Split(code.Length > MaxLength ? "General" : code).Take(3).Select(Section.Of)]);

    /// <summary>A number as a person sees it.</summary>
    /// <param name="value">A finite number; of a date, days since the beginning of 1900.</param>
    /// <param name="startsIn1904">Whether dates count from 1904.</param>
    public string Show(double value, bool startsIn1904)
    {
        var (section, isSigned) = value switch
        {
            < 0 when _sections.Count > 1 => (_sections[1], false),
            0 when _sections.Count > 2 => (_sections[2], false),
            _ => (_sections[0], value < 0),
        };
        if (section.Date is { } date) return DateFormat.Show(date, value, startsIn1904) ?? Plain(value);
        if (section.Digits is not { } digits) return Plain(value);
        var shown = Math.Abs(value).ToString(digits, CultureInfo.InvariantCulture);
        return isSigned && shown.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "-" + shown : shown;
    }

    /// <summary>Fifteen digits are all that Excel keeps; ten decimals are all that it shows unasked.</summary>
    private static string Plain(double value) => Math.Abs(value) is > 0 and < 1e-9 or >= 1e15
        ? value.ToString("0.#####E+00", CultureInfo.InvariantCulture)
        : value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>One of the parts of a code that semicolons separate: a code of .NET for digits, or the code of a date; neither for a number as it is.</summary>
    private sealed record Section(string? Digits, string? Date)
    {
        public static Section Of(string code)
        {
            if (code.Contains("General", StringComparison.OrdinalIgnoreCase) || code.Contains("G/通用格式", StringComparison.Ordinal)) return new(null, null);
            return DateFormat.IsDate(code) ? new(null, code) : new(OfDigits(code), null);
        }

        private static string? OfDigits(string code)
        {
            var digits = new StringBuilder();
            foreach (var token in FormatSections.Tokens(code))
            {
                if (token.IsLiteral) AppendLiteral(digits, token.Text);
                else if (token.Text is "/" or "@") return null;
                else if (token.Text is "?") digits.Append('#');
                else if (token.Text is "0" or "#" or "." or "," or "%" || IsExponent(digits, token.Text)) digits.Append(token.Text);
                else AppendLiteral(digits, token.Text);
            }

            // An empty code would show the number; the section shows nothing.
            return digits.Length == 0 ? "''" : digits.ToString();
        }

        private static bool IsExponent(StringBuilder digits, string text) =>
            text is "E" or "e" || (text is "+" or "-" && digits.Length > 0 && digits[^1] is 'E' or 'e');

        private static void AppendLiteral(StringBuilder digits, string text)
        {
            foreach (var letter in text) digits.Append('\\').Append(letter);
        }
    }
}
