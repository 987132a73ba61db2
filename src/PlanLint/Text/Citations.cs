using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Documents that a text cites: 《…》, with a 发文字号 directly behind.</summary>
public static partial class Citations
{
    private const string Issuing = "关于印发";
    private const string Notice = "的通知";

    /// <summary>
    /// The titles in outer 《》 that are closed, in the order of the text; titles inside titles are not found. A title that holds nothing but
    /// white space is none. White space in a number does not count.
    /// </summary>
    public static IReadOnlyList<CitedDocument> Find(string text)
    {
        if (!text.Contains('《', StringComparison.Ordinal)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var found = new List<CitedDocument>();
        foreach (var (start, end) in Outer(compact.Text))
        {
            var next = end + 1;
            if (next < compact.Text.Length && compact.Text[next] is '（' or '(' or '〔' or '[') next++;
            var number = next < compact.Text.Length ? Number().Match(compact.Text, next) : Match.Empty;
            var (from, to) = Subject(compact.Text.AsSpan(start, end - start));
            found.Add(new(compact.ToOriginal(start, end), number.Success ? compact.ToOriginal(number.Index, number.Index + number.Length) : null)
            {
                Subject = compact.ToOriginal(start + from, start + to),
            });
        }

        return found;
    }

    /// <summary>A title for comparison: without white space, punctuation and every kind of dash and title mark, half-width.</summary>
    public static string KeyOf(string title)
    {
        var (from, to) = Subject(title);
        return string.Concat(ComparisonKey.Of(title[from..to]).Where(c => c is not '-' and not '<' and not '>'));
    }

    /// <summary>A 发文字号 for comparison: its letters and digits, half-width, without 第 and without zeros in front of the last number.</summary>
    public static string NumberKeyOf(string number)
    {
        var key = new string([.. ComparisonKey.Of(number.Replace("第", "", StringComparison.Ordinal)).Where(c => c is not '-')]);
        // 〔2021〕09号 is 〔2021〕9号; the bracket that parted year and number is gone, so it is looked for in the text as written.
        var bracket = number.LastIndexOfAny(['〕', ']', '］', ')', '）']);
        var last = bracket < 0 ? "" : ComparisonKey.Of(number[(bracket + 1)..].Replace("第", "", StringComparison.Ordinal));
        return last.Length == 0 ? key : $"{key[..^last.Length]}/{last.TrimStart('0')}";
    }

    private static (int From, int To) Subject(ReadOnlySpan<char> title)
    {
        var from = title.IndexOf(Issuing, StringComparison.Ordinal) is >= 0 and var at ? at + Issuing.Length : 0;
        var to = from > 0 && title.EndsWith(Notice, StringComparison.Ordinal) ? title.Length - Notice.Length : title.Length;
        return to - from > Notice.Length ? (from, to) : (0, title.Length);
    }

    /// <summary>The insides of the pairs that lie in no other pair; a mark that is never closed opens nothing.</summary>
    private static IEnumerable<(int Start, int End)> Outer(string text)
    {
        var open = new Stack<int>();
        var pairs = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '《') open.Push(i + 1);
            else if (text[i] is '》' && open.TryPop(out var start) && i > start) pairs.Add((start, i));
        }

        var behind = 0;
        foreach (var pair in pairs.OrderBy(p => p.Start))
        {
            if (pair.Start < behind) continue;
            behind = pair.End;
            yield return pair;
        }
    }

    [GeneratedRegex(@"\G[㐀-鿿]{1,12}[〔\[［(（][0-9０-９]{2,4}[〕\]］)）]第?[0-9０-９]{1,5}号", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
