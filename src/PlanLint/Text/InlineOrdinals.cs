using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Lists inside running text: 一是…；二是…, （1）…（2）…, ①…②….</summary>
public static partial class InlineOrdinals
{
    // All but circled numbers have one of them beside a numeral.
    private static readonly SearchValues<char> Signs = SearchValues.Create("是第（(");

    private static readonly string[] Kinds = ["say", "nth", "han", "arabic", "circled"];

    /// <summary>
    /// The numbers at the beginning of a text, sentence or clause, in the order of the text, each with its span and the kind of list. Numbers of lists
    /// of one kind only make one list. 第（二）项 and 见（3） are none.
    /// </summary>
    public static IReadOnlyList<(string Kind, TextSpan Span, Ordinal Ordinal)> Find(string text)
    {
        if (!MayHold(text)) return [];
        var found = new List<(string, TextSpan, Ordinal)>();
        foreach (Match match in Number().Matches(text))
        {
            var group = Kinds.Select(k => match.Groups[k]).First(g => g.Success);
            if (Ordinal.Parse(group.Value) is { } ordinal) found.Add((group.Name, new(group.Index, group.Length), ordinal));
        }

        return found;
    }

    /// <summary>Whether the expression below need look at a text.</summary>
    private static bool MayHold(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('①', '⑳')) return true;
        for (var at = Characters.NextOf(text, 0, Signs); at >= 0; at = Characters.NextOf(text, at + 1, Signs))
        {
            var beside = text[at] is '是' ? at - 1 : at + 1;
            if (beside >= 0 && beside < text.Length && Numerals.All.Contains(text[beside])) return true;
        }

        return false;
    }

    [GeneratedRegex("""
        (?:^|[。；;：:，,！？\n]\s{0,4})
        (?:(?<say>[一二三四五六七八九十]{1,3})是(?![一二三四五六七八九十])
        |第(?<nth>[一二三四五六七八九十]{1,3})[，,、：:]
        |(?<han>[（(][一二三四五六七八九十]{1,3}[）)])
        |(?<arabic>[（(][0-9０-９]{1,2}[）)])
        |(?<circled>[①-⑳]))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
