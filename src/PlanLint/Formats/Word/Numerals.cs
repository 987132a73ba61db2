using System.Globalization;
using System.Text;

namespace PlanLint.Formats.Word;

/// <summary>Writes numbers in the numerals that lists are numbered with. Numerals that are not known, and numbers that they cannot write, are Arabic.</summary>
internal static class Numerals
{
    private const string Han = "〇一二三四五六七八九";
    private const string Circle = "○一二三四五六七八九";

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>A number that is not negative.</summary>
    /// <param name="number">The number.</param>
    /// <param name="numerals">What the format calls the numerals (its type ST_NumberFormat).</param>
    public static string Write(int number, string numerals) => numerals switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, "０１２３４５６７８９"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => From(number, '①', 20),
        "decimalEnclosedParen" => From(number, '⑴', 20),
        "decimalEnclosedFullstop" => From(number, '⒈', 20),
        "ideographEnclosedCircle" => From(number, '㊀', 10),
        "ideographTraditional" => Among(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Among(number, "子丑寅卯辰巳午未申酉戌亥"),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        "lowerRoman" => RomanOf(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counted(number, new(Han, "十百千万")),
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Counted(number, new(Circle, "十百千万")) : Digits(number, Circle),
        "japaneseCounting" => Counted(number, new(Han, "十百千万") { IsJapanese = true }),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(number, numerals is "taiwaneseDigital" ? Circle : Han),
        "chineseLegalSimplified" => Counted(number, new("零壹贰叁肆伍陆柒捌玖", "拾佰仟万") { SaysOneTen = true }),
        "ideographLegalTraditional" => Counted(number, new("零壹貳參肆伍陸柒捌玖", "拾佰仟萬") { SaysOneTen = true }),
        _ => Arabic(number),
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string From(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Arabic(number);

    private static string Among(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Arabic(number);

    private static string Digits(int number, string digits) => string.Concat(Arabic(number).Select(d => digits[d - '0']));

    /// <summary>A to Z, then AA to ZZ, each letter doubled, and so on.</summary>
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 780 ? new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Arabic(number);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > 3999) return Arabic(number);
        var letters = new StringBuilder();
        foreach (var (value, sign) in Roman)
            for (; number >= value; number -= value) letters.Append(sign);
        return letters.ToString();
    }

    private static string Counted(int number, Counting counting)
    {
        if (number == 0) return counting.Digits[0].ToString();
        if (number > 9999) return Digits(number, counting.Digits);
        var text = new StringBuilder();
        var isGap = false;
        for (var (place, unit) = (3, 1000); place >= 0; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            if (isGap && !counting.IsJapanese) text.Append(counting.Digits[0] is '〇' or '○' ? '零' : counting.Digits[0]);
            isGap = false;
            var isOneLeftOut = digit == 1 && place > 0 && (counting.IsJapanese || (place == 1 && text.Length == 0 && !counting.SaysOneTen));
            if (!isOneLeftOut) text.Append(counting.Digits[digit]);
            if (place > 0) text.Append(counting.Units[place - 1]);
        }

        return text.ToString();
    }

    /// <summary>A way to count by tens, hundreds and thousands.</summary>
    /// <param name="Digits">Ten digits from zero on.</param>
    /// <param name="Units">Ten, hundred, thousand, ten thousand.</param>
    private sealed record Counting(string Digits, string Units)
    {
        /// <summary>Whether 10 begins with a one.</summary>
        public bool SaysOneTen { get; init; }

        /// <summary>Whether a one in front of a unit and a gap are never said.</summary>
        public bool IsJapanese { get; init; }
    }
}
