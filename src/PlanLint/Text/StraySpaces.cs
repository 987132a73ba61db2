using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Spaces inside Chinese text.</summary>
internal static partial class StraySpaces
{
    /// <summary>
    /// Adds each single space between a Chinese character and a digit, between a digit and <c>%</c>, or between two Chinese characters of running
    /// text. Wider gaps are columns. Ordinals, 附件 1, headings such as 第一章 总则, spread words (通 知), slogans in quotation marks and a date at
    /// the end of a line are written with a space on purpose.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether it is a heading, in which spaces between Chinese characters set words apart.</param>
    /// <param name="pairs">Its brackets.</param>
    /// <param name="faults">What they are added to.</param>
    public static void Find(string text, bool isHeading, BracketPairs pairs, List<TextFault> faults)
    {
        if (!Characters.HasGap(text)) return;
        var isRunning = !isHeading && text.AsSpan().ContainsAny('。', '，');
        var quoted = Quoted(text, pairs);
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!Characters.IsGap(text[i]) || Characters.IsGap(text[i - 1]) || Characters.IsGap(text[i + 1])) continue;
            var (left, right) = (text[i - 1], text[i + 1]);
            var isStray = Characters.IsHan(left)
                ? Characters.IsDigit(right) ? !IsLabel(text, i) && !IsDateAtEnd(text, i + 1) : Characters.IsHan(right) && isRunning && !quoted[i] && !IsSpread(text, i) && !IsLabel(text, i)
                : Characters.IsDigit(left) ? right is '%' or '％' || (Characters.IsHan(right) && !IsOrdinal(text, i)) : left is '%' or '％' && Characters.IsHan(right);
            if (isStray) faults.Add(new(StyleFaultKind.Space, new(i, 1), new TextEdit(new(i, 1), "")));
        }
    }

    private static bool IsLabel(string text, int gap) => Label().IsMatch(text.AsSpan(Math.Max(0, gap - 8), gap - Math.Max(0, gap - 8)));

    private static bool IsDateAtEnd(string text, int start) => text.Length - start <= 14 && Date().IsMatch(text.AsSpan(start));

    /// <summary>A number at the start of a line counts what follows: 1 加强….</summary>
    private static bool IsOrdinal(string text, int gap)
    {
        var start = gap;
        while (start > 0 && gap - start < 3 && Characters.IsDigit(text[start - 1])) start--;
        return start == 0 || Characters.IsLineBreak(text[start - 1]);
    }

    private static bool IsSpread(string text, int gap) =>
        (gap == 1 || !Characters.IsHan(text[gap - 2])) && (gap + 2 == text.Length || !Characters.IsHan(text[gap + 2]));

    private static bool[] Quoted(string text, BracketPairs pairs)
    {
        var quoted = new bool[text.Length];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (BracketMarks.TryGet(text[i], out var mark) && mark.Family is >= 2 and <= 5) depth += pairs.StepAt(i);
            quoted[i] = depth > 0;
        }

        return quoted;
    }

    [GeneratedRegex("(?:附件|附表|表|图|第[0-9一二三四五六七八九十百]{1,4}[章节条款编]|[一二三四五六七八九十])$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("^[0-9０-９]{4} ?年 ?[0-9０-９]{1,2} ?月 ?[0-9０-９]{1,2} ?日$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
