using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>我县, 本市, 全区 and the like in running text.</summary>
public static class SelfReferenceWords
{
    private const string Levels = "省市县区州旗";
    private const string BeforeOwn = "自大小忘敌唯";
    private const string BeforeThis = "根基资成文版样书日原一剧课译抄脚";
    private const string BeforeWhole = "健安完齐周保成万顾求两";

    /// <summary>The spans, two characters each, in order. 健全市场, 基本区别 and 全市级 hold none, and what stands in quotation or title marks is somebody else's.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        if (Next(0) == text.Length) return [];
        var spans = new List<TextSpan>();
        var (at, quoted) = (0, 0);
        BracketPairs? pairs = null;
        for (var i = Next(0); i + 1 < text.Length; i = Next(i + 1))
        {
            if (!Levels.Contains(text[i + 1], StringComparison.Ordinal)) continue;
            var before = text[i] switch { '我' => BeforeOwn, '本' => BeforeThis, _ => BeforeWhole };
            if ((i > 0 && before.Contains(text[i - 1], StringComparison.Ordinal)) || IsOtherWord(text, i + 1)) continue;
            pairs ??= BracketPairs.Of(text);
            for (; at < i; at++)
            {
                if (BracketMarks.TryGet(text[at], out var mark) && mark.Family is >= 2 and <= 5) quoted += pairs.StepAt(at);
            }

            if (quoted <= 0) spans.Add(new(i, 2));
        }

        return spans;

        int Next(int start) => text.AsSpan(start).IndexOfAny('我', '本', '全') is var next && next < 0 ? text.Length : start + next;
    }

    /// <summary>Whether the level begins a word of its own: 市场, 省级, 区域, 县域.</summary>
    private static bool IsOtherWord(string text, int level)
    {
        if (level + 1 == text.Length) return false;
        var next = text[level + 1];
        return next is '级' or '域' || text[level] switch
        {
            '市' => next is '场' or '值' or '面' or '价',
            '区' => next is '分' or '别' or '间' or '块' or '位',
            '省' => next is '略' or '心' or '力' or '时' or '电' or '油',
            _ => false,
        };
    }
}
