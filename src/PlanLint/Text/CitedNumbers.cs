using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>发文字号 in running text: 国发〔2021〕9号.</summary>
public static partial class CitedNumbers
{
    /// <summary>The numbers in order, with the year each states. Any brackets will do, and white space does not count.</summary>
    public static IReadOnlyList<(TextSpan Span, string Key, int Year)> Find(string text)
    {
        if (!Numerals.StandBefore(text, '号')) return [];
        var compact = new Compact(text, new(0, text.Length));
        return [.. Number().Matches(Width.Narrow(compact.Text)).Select(m => (
            compact.ToOriginal(m.Index, m.Index + m.Length),
            $"{m.Groups["organ"].Value}〔{m.Groups["year"].Value}〕{m.Groups["number"].Value}号",
            int.Parse(m.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)))];
    }

    [GeneratedRegex(@"(?<organ>[㐀-鿿]{1,12})[〔\[(【](?<year>(?:19|20)[0-9]{2})[〕\])】]第?(?<number>[0-9]{1,5})号", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
