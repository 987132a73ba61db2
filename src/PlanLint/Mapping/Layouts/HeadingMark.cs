using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>A number in front of a heading or a paragraph.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Number">Its value, from 1; of 1.2 it is 2.</param>
/// <param name="Printed">The number alone, without brackets and points.</param>
/// <param name="End">Offset of the text behind it.</param>
internal readonly partial record struct HeadingMark(HeadingKind Kind, int Number, TextSpan Printed, int End)
{
    private const int LongestChapterHeading = 60;

    private static readonly HeadingKind[] Kinds = Enum.GetValues<HeadingKind>();

    /// <summary>The mark that begins at an offset; null when none does. 1.5万, 一、二产业 and a year are none.</summary>
    public static HeadingMark? At(string text, int start)
    {
        if (start >= text.Length || !MayBegin(text[start])) return null;
        var match = Pattern().Match(text, start);
        if (!match.Success) return null;
        foreach (var kind in Kinds)
        {
            var group = match.Groups[kind.ToString()];
            if (!group.Success) continue;
            if (ValueOf(group.Value) is not { } number) return null;
            // 第一章 inside a wrapped sentence is a citation, not a heading.
            if (kind is HeadingKind.Chapter or HeadingKind.Section && text.Length - start > LongestChapterHeading) return null;
            return new(kind, number, new(group.Index, group.Length), match.Index + match.Length);
        }

        return null;
    }

    /// <summary>The mark that a paragraph begins with, white space in front of it left out.</summary>
    public static HeadingMark? Of(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return At(text, start);
    }

    private static bool MayBegin(char c) => c is '第' or '（' or '(' or (>= '①' and <= '⒛') or (>= '㈠' and <= '㈩') || Characters.IsDigit(c) || IsNumeral(c);

    private static bool IsNumeral(char c) => "一二三四五六七八九十百〇零".Contains(c, StringComparison.Ordinal);

    private static int? ValueOf(string printed)
    {
        var c = printed[0];
        if (c is >= '①' and <= '⑳') return c - '①' + 1;
        if (c is >= '⑴' and <= '⒇') return c - '⑴' + 1;
        if (c is >= '⒈' and <= '⒛') return c - '⒈' + 1;
        if (c is >= '㈠' and <= '㈩') return c - '㈠' + 1;
        var last = printed.AsSpan(printed.AsSpan().LastIndexOfAny('.', '．') + 1);
        return ChineseNumeral.TryParse(last, out var value) && value is >= 1 and <= 999 ? (int)value : null;
    }

    [GeneratedRegex("""
        \G(?:
         第\s?(?<Chapter>[一二三四五六七八九十百〇零0-9０-９]{1,5})\s?(?:章|篇|编|部分)[\s：:、]{0,4}
        |第\s?(?<Section>[一二三四五六七八九十百〇零0-9０-９]{1,5})\s?节[\s：:、]{0,4}
        |第\s?(?<Article>[一二三四五六七八九十百〇零0-9０-９]{1,6})\s?条(?:[\s：:、]{1,4}|(?=[【〔\[［])|\z)
        |(?<Han>[一二三四五六七八九十百]{1,3})\s?[、．.](?![一二三四五六七八九十]{1,2}、|[二三]{1,2}产)\s{0,4}
        |[（(]\s?(?<HanBracket>[一二三四五六七八九十百]{1,3})\s?[）)]\s?[、．.]?\s{0,4}
        |(?<HanBracket>[㈠-㈩])[、．.]?\s{0,4}
        |(?<Dotted>[0-9０-９]{1,2}[.．][0-9０-９]{1,2})(?![0-9０-９.．]|\s?[%％万亿元倍个名人年月米])[、]?\s{0,4}
        |(?<Arabic>[0-9０-９]{1,3})\s?[.．、](?:(?![0-9０-９])|(?=20[0-9]{2}年))\s{0,4}
        |(?<Arabic>[⒈-⒛])\s{0,4}
        |[（(]\s?(?<ArabicBracket>[0-9０-９]{1,3})\s?[）)]\s?[、．.]?\s{0,4}
        |(?<ArabicBracket>[0-9０-９]{1,3})[）)]\s{0,4}
        |(?<ArabicBracket>[⑴-⒇])\s{0,4}
        |(?<Circled>[①-⑳])\s{0,4}
        )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
