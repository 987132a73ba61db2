using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>
/// Lists in which names share words that are written once: 市发展改革委、科技局 (the prefix of the first), 天河区、增城区人民政府 (the suffix of the last).
/// Only where all names but one lack the words, so that 职业技术学院 among 市 units stays as it is.
/// </summary>
internal static class SharedNames
{
    private const string Levels = "省市县区州旗";
    private const string Offices = "局委办厅";
    private static readonly string[] Suffixes = ["人民政府", "政府", "管委会", "管理委员会"];
    private static readonly string[] Areas = ["自治区", "自治州", "自治县", "新区", "区", "县", "市", "州", "旗", "镇", "乡", "街道"];

    /// <summary>The list with all names complete; null when none lacks anything.</summary>
    public static IReadOnlyList<Field<string>>? Complete(IReadOnlyList<Field<string>> units)
    {
        if (units.Count < 2) return null;
        var level = units[0].Value[..1];
        if (Levels.Contains(level, StringComparison.Ordinal) && IsOffice(units[0].Value[1..]) && units.Skip(1).All(u => IsOffice(u.Value)))
            return [units[0], .. units.Skip(1).Select(u => u.With(level, ""))];
        var suffix = Array.Find(Suffixes, s => units[^1].Value.EndsWith(s, StringComparison.Ordinal));
        if (suffix is not null && IsArea(units[^1].Value[..^suffix.Length]) && units.SkipLast(1).All(u => IsArea(u.Value)))
            return [.. units.SkipLast(1).Select(u => u.With("", suffix)), units[^1]];
        return null;
    }

    /// <summary>The name of a department without a level in front: 科技局, 发展改革委, but not 市科协 or 生态环境分局.</summary>
    private static bool IsOffice(string name) =>
        name.Length is >= 3 and <= 12 && Offices.Contains(name[^1], StringComparison.Ordinal) && !Levels.Contains(name[0], StringComparison.Ordinal)
        && name[0] is not ('各' or '团' or '国') && !name.EndsWith("分局", StringComparison.Ordinal) && !name.EndsWith("党委", StringComparison.Ordinal);

    private static bool IsArea(string name) =>
        name.Length is >= 2 and <= 12 && name[0] is not '各' && Array.Exists(Areas, a => name.Length > a.Length && name.EndsWith(a, StringComparison.Ordinal));
}
