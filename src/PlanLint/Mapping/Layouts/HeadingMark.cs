using System.Text.RegularExpressions;
using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>The number in front of a title: 一、 （一） 1. （1） ① 第一条.</summary>
internal static partial class HeadingMark
{
    /// <summary>The title without its number.</summary>
    public static Node.Scalar Without(Node.Scalar title) => title.From(Mark().Match(title.Text).Length);

    /// <summary>The Arabic number alone, or null when there is none.</summary>
    public static Node.Scalar? NumberOf(Node.Scalar title) =>
        Mark().Match(title.Text).Groups["number"] is { Success: true } number ? title.Part(new(number.Index, number.Length)) : null;

    [GeneratedRegex(@"^\s*(?:第[一二三四五六七八九十百零〇]{1,5}[章节条][\s、.．]*|[一二三四五六七八九十百]{1,4}[、.．]\s*|[（(][一二三四五六七八九十百]{1,4}[）)][、.．]?\s*|[（(]?(?<number>[0-9０-９]{1,3})(?:[）)、．]|\.(?![0-9]))\s*|[①-⑳]\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
