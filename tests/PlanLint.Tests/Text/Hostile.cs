using CsCheck;
using PlanLint.Model;

namespace PlanLint.Tests.Text;

/// <summary>Texts that nobody writes and every reader may meet.</summary>
internal static class Hostile
{
    private static readonly string[] Bits =
    [
        "（", "）", "(", ")", "〔", "〕", "“", "”", "《", "》", "‘", "’", "[", "]", "。", "，", "；", "、", "!", ",", ";", ":", "：", "\n", "\t", " ", "  ", "　",
        "到", "2025", "年", "底", "“十四五”", "十四五", "末", "每年", "年均", "规划期", "百分之", "二〇二五", "一万五千", "十", "百", "万", "亿", "点", "零", "两",
        "1.5", "３", "13%", "％", "人次", "人", "名", "项", "类", "行动", "健康细胞", "以上", "不少于", "超过", "约", "左右", "余", "力争", "达到", "其中", "等",
        "—", "-", "～", "至", "第", "培训", "县科协", "市生态环境局", "汉台分局", "县委", "牵头", "责任单位：", "按职责分工负责", "五大", "重点工程", "提升行动",
        "99999999999999999999999999999999", "0.0000000000000000000000000001", "\uD800", "\uDC00", "𠮷", "a", "Z", "1)", "/", "无", "为此项工作的", "由", "和",
    ];

    /// <summary>Any characters at all, and scraps of plans in any order.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[0, 40].Select(string.Concat));

    /// <summary>Texts of 100,000 characters that tempt a scanner to start over.</summary>
    public static IReadOnlyList<string> Long { get; } =
    [
        .. Bits.Concat(["1-", "1，", "（2", "a ", "县科协 ", "〔责任单位：", "县科协（", "其中1人、", "百分之百", "1,000", "十万", "2025-", "“十四", "A、", "培训1、", "\n\n", "。”", "：1)"])
            .Select(bit => string.Concat(Enumerable.Repeat(bit, 100_000 / bit.Length))),
    ];

    /// <summary>Fails unless the span lies inside the text.</summary>
    public static void ShouldLieIn(this TextSpan span, string text)
    {
        span.Start.ShouldBeGreaterThanOrEqualTo(0);
        span.Length.ShouldBeGreaterThanOrEqualTo(0);
        span.End.ShouldBeLessThanOrEqualTo(text.Length);
    }

    /// <summary>The words that a span marks.</summary>
    public static string Of(this TextSpan span, string text) => text.Substring(span.Start, span.Length);
}
