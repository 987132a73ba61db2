using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Places of a template that nobody has filled in.</summary>
public static partial class Placeholders
{
    // Each alternative of the expression below has one of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("×XxＸｘ╳✕＊*某待_＿（(");

    /// <summary>
    /// ××县, XX局, 20XX年, 某某, （待定）, 待补充, a line to write on, and brackets with nothing inside, in order. A style name between quotation marks (“××
    /// 县科普之窗”) is none, and neither is Latin text: 3+X, 2.0.
    /// </summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs) || !HasHan(text)) return [];
        int[]? quotes = null;
        var found = new List<TextSpan>();
        foreach (Match match in Sign().Matches(text))
        {
            if (!match.Groups["sign"].Success || (quotes ??= QuoteDepths(text))[match.Index] == 0) found.Add(new(match.Index, match.Length));
        }

        return found;
    }

    /// <summary>The words with one sign for all that mean a gap, so that XX县 and ××县 are one.</summary>
    public static string Key(string words) => Gap().Replace(words, "×");

    private static bool HasHan(string text)
    {
        foreach (var c in text)
        {
            if (Characters.IsHan(c)) return true;
        }

        return false;
    }

    private static int[] QuoteDepths(string text)
    {
        var pairs = BracketPairs.Of(text);
        var depths = new int[text.Length];
        for (var (i, depth) = (0, 0); i < text.Length; i++)
        {
            if (text[i] is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』') depth += pairs.StepAt(i);
            depths[i] = depth;
        }

        return depths;
    }

    [GeneratedRegex("""
        (?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ+＋])(?<sign>[×XxＸｘ╳✕]{2,8})\s?(?:自治县|自治州|街道|单位|同志|部门|[省市州县区旗乡镇村局委办厅科个名年月日号人万元场次所项])
        |(?:19|20)[0-9]?[×XxＸｘ╳✕＊*]{1,2}\s?年
        |某某[㐀-鿿]?
        |[（(【〔\[]\s?待(?:定|补充|补|填|确定|核实|明确)\s?[）)】〕\]]|待补充
        |(?<![A-Za-z0-9_])_{3,}(?![A-Za-z0-9_])|＿{2,}
        |(?<=[㐀-鿿，。；：、0-9])[（(][ \u3000\u00A0]{0,12}[）)]
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Sign();

    [GeneratedRegex("[×XxＸｘ╳✕＊*]{1,8}|[_＿]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
