using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Lists inside running text: 一是…；二是…, （1）…（2）…, ①…②….</summary>
public static partial class InlineOrdinals
{
    /// <summary>
    /// The numbers at the beginning of a text, sentence or clause, in the order of the text, each with its span and the kind of list. Numbers of lists
    /// of one kind only make one list. 第（二）项 and 见（3） are none.
    /// </summary>
    public static IReadOnlyList<(string Kind, TextSpan Span, Ordinal Ordinal)> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs)) return [];
        var found = new List<(string, TextSpan, Ordinal)>();
        foreach (Match match in Number().Matches(text))
        {
            var group = Kinds.Select(k => match.Groups[k]).First(g => g.Success);
            if (Ordinal.Parse(group.Value) is { } ordinal) found.Add((group.Name, new(group.Index, group.Length), ordinal));
        }

        return found;
    }

    // Each alternative of the expression below has one of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("是第（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private static readonly string[] Kinds = ["say", "nth", "han", "arabic", "circled"];

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
