namespace PlanLint.Text;

/// <summary>What the names of units begin and end with. Names come without white space.</summary>
internal static class UnitWords
{
    private const string StrongEnds = "局委办部会院协联府队)）";
    private const string WeakEnds = "区县市省镇乡村站馆所校台社园厂店场处室厅署庭组道行学团";
    private static readonly string[] StrongWords = ["中心", "公司", "单位", "企业", "学校", "银行", "集团", "基地", "分局", "分校", "街道办"];
    private static readonly string[] NoEnds = ["社会", "机会", "协同"];
    private static readonly string[] Tails = ["办公室", "公室", "分局", "分校", "分院", "支队", "大队", "委员会", "员会", "常委会", "门", "办", "办事处"];
    private static readonly string[] BranchFields = ["公安", "税务", "环保", "规划", "国土", "林业", "水务", "交警", "气象", "消防", "海关", "城管", "住建", "环境", "资源", "水利", "林草", "教育", "民政"];
    private static readonly string[] CommonWords = ["城市", "都市", "社区", "园区", "地区", "景区", "山区", "小区", "本市", "全市", "全县", "全区", "全省"];

    /// <summary>Whether a name ends as only whole names of units do.</summary>
    public static bool EndsStrong(ReadOnlySpan<char> name) =>
        name.Length > 0 && (StrongEnds.Contains(name[^1], StringComparison.Ordinal) || EndsWith(name, StrongWords)) && !EndsWith(name, NoEnds);

    /// <summary>Whether a name ends as names of units do, though other words end so too.</summary>
    public static bool EndsWeak(ReadOnlySpan<char> name) => name.Length > 0 && WeakEnds.Contains(name[^1], StringComparison.Ordinal);

    /// <summary>Whether a name begins with a level (区, 县, 市, 省 …), 团 and a level, or 各.</summary>
    public static bool StartsWithLevel(ReadOnlySpan<char> name) =>
        name.Length > 1 && (IsLevel(name[0]) || name[0] is '各' || (name[0] is '团' && IsLevel(name[1])));

    /// <summary>Whether two pieces of one wrapped name met: the second cannot stand alone after the first.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (right.Length < 2 || left.Length < 2 || right[0] is '(' or '（') return true;
        if (StartsWithLevel(right)) return (!EndsStrong(left) && EndsWithFirstOf(left, right)) || (right.StartsWith("各成员单位") && EndsWithGroup(left));
        if (left is [_, '委'] && IsLevel(left[0])) return true;
        if (IsTail(right) || right.StartsWith("成员单位")) return true;
        return IsPlacedBranch(right) && left[^1] is '局' && left[0] is '市' or '省';
    }

    private static bool IsTail(ReadOnlySpan<char> name)
    {
        foreach (var tail in Tails)
        {
            if (name.SequenceEqual(tail)) return true;
        }

        return false;
    }

    private static bool IsLevel(char c) => c is '区' or '县' or '市' or '省' or '州' or '旗';

    private static bool EndsWithGroup(ReadOnlySpan<char> left) => left.EndsWith("小组") || left.EndsWith("委员会") || left.EndsWith("联席会议");

    /// <summary>汉台分局 is the rest of 市生态环境局汉台分局; 公安分局 is a unit of its own.</summary>
    private static bool IsPlacedBranch(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith("分局") || name.Length is < 4 or > 5) return false;
        foreach (var field in BranchFields)
        {
            if (name.StartsWith(field)) return false;
        }

        return true;
    }

    private static bool EndsWithFirstOf(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        foreach (var word in CommonWords)
        {
            if (left[^1] == word[0] && right[0] == word[1]) return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.EndsWith(word)) return true;
        }

        return false;
    }
}
