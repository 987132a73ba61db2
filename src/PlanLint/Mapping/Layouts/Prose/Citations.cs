using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Documents that a paragraph cites: 《…》, with the number in the bracket right behind it.</summary>
internal static partial class Citations
{
    private const int LongestTitle = 200;

    /// <summary>The citations in order, each with its outer title marks.</summary>
    public static IEnumerable<Node.Scalar> In(Node.Scalar paragraph)
    {
        var text = paragraph.Text;
        for (var start = text.IndexOf('《', StringComparison.Ordinal); start >= 0; start = text.IndexOf('《', start))
        {
            var end = EndOf(text, start);
            if (end < 0)
            {
                start++;
            }
            else
            {
                if (Number().Match(text, end) is { Success: true } number) end = number.Index + number.Length;
                if (ChineseGaps.Close(paragraph.Part(TextSpan.Between(start, end))) is { } citation) yield return citation;
                start = end;
            }
        }
    }

    /// <summary>Behind the mark that closes a title; titles inside it may use the same marks. −1 when it is never closed.</summary>
    private static int EndOf(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start <= LongestTitle; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0) return i + 1;
        }

        return -1;
    }

    [GeneratedRegex(@"\G\s{0,3}[（(]\s{0,3}[㐀-鿿\s]{1,16}[〔\[［(（【]\s{0,2}[0-9０-９]{2,4}\s{0,2}[〕\]］)）】]\s{0,2}第?\s{0,2}[0-9０-９]{1,5}\s{0,2}号[^）)，。]{0,10}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
