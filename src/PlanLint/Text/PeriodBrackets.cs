using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Names of documents with years in a bracket right behind.</summary>
public static partial class PeriodBrackets
{
    private static readonly SearchValues<char> FirstDigits = SearchValues.Create("12１２");

    /// <summary>
    /// The names in order, each with its years. A name reaches back to the mark before it, over 40 characters at most. Three years in one bracket
    /// are none, and white space does not count.
    /// </summary>
    public static IReadOnlyList<(TextSpan Span, string Name, int From, int To)> Find(string text)
    {
        if (text.AsSpan().IndexOfAny('（', '(') < 0 || !text.AsSpan().ContainsAny(FirstDigits)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var found = new List<(TextSpan, string, int, int)>();
        foreach (Match m in Years().Matches(Width.Narrow(compact.Text)))
        {
            var start = m.Index;
            while (start > 0 && m.Index - start < 40 && Characters.IsHan(compact.Text[start - 1])) start--;
            if (m.Index - start >= 4) found.Add((compact.ToOriginal(start, m.Index + m.Length), compact.Text[start..m.Index], Year(m.Groups["from"]), Year(m.Groups["to"])));
        }

        return found;
    }

    private static int Year(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\((?<from>(?:19|20)[0-9]{2})年?[-‐-―─－−~〜至]{1,2}(?<to>(?:19|20)[0-9]{2})年?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
