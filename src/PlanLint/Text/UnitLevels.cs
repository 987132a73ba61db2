namespace PlanLint.Text;

/// <summary>Administrative levels, as names of units and areas show them.</summary>
public static class UnitLevels
{
    private static readonly string[] NoPrefixes =
        ["市场", "市容", "市民中心", "市民服务", "市政公用", "市政管理", "市政园林", "市政工程", "市政设施", "区域", "区块", "县域", "州际", "省际"];

    private static readonly string[] Several = ["省市", "市县", "县区", "区县", "县市", "市区"];

    /// <summary>
    /// The longest of the prefixes that a name begins with; null when it begins with none. 市场监管局 and 县（区）教育局 do not begin with a level of
    /// their own, 市市场监管局 does.
    /// </summary>
    public static string? PrefixOf(string name, IEnumerable<string> prefixes)
    {
        if (IsWord(name) || (Array.Exists(Several, w => name.StartsWith(w, StringComparison.Ordinal)) && !IsWord(name.AsSpan(1)))) return null;
        string? prefix = null;
        foreach (var candidate in prefixes)
        {
            if (candidate.Length > (prefix?.Length ?? -1) && name.StartsWith(candidate, StringComparison.Ordinal)) prefix = candidate;
        }

        return prefix is null || prefix.Length == name.Length || name[prefix.Length] is '(' or '（' ? null : prefix;
    }

    private static bool IsWord(ReadOnlySpan<char> name)
    {
        foreach (var word in NoPrefixes)
        {
            if (name.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>The rank of a level or of a prefix: 5 for the state, 4 省, 3 市 and 州, 2 县, 区 and 旗, 1 乡 and 镇; null for other words.</summary>
    public static int? RankOf(string level) => level switch
    {
        "国家" or "中央" or "全国" => 5,
        "省" or "自治区" or "直辖市" => 4,
        "市" or "州" or "地区" or "盟" => 3,
        "县" or "区" or "旗" => 2,
        "乡" or "镇" or "街道" => 1,
        _ => null,
    };

    /// <summary>The rank of an area from the end of its name; null for 市, which may be one of three levels, and for other words.</summary>
    public static int? RankOfArea(string name) => name switch
    {
        _ when name.EndsWith("自治区", StringComparison.Ordinal) => 4,
        [.., '省' or '县' or '区' or '旗' or '州' or '乡' or '镇'] => RankOf(name[^1..]),
        _ => null,
    };
}
