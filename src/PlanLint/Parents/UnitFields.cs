using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Parents;

/// <summary>What the names of departments of two levels have in common.</summary>
internal static class UnitFields
{
    /// <summary>Characters that names of departments of any field hold.</summary>
    private const string Common = "局委办部会院所处室厅署中心站队组省市县区州旗盟乡镇街道和与及总公政务业管理监督事服工作";

    /// <summary>
    /// The characters that tell the field of a department, abbreviations written out; null for a name that is none of one level only: a group, a
    /// company, a school.
    /// </summary>
    public static IReadOnlySet<char>? OfDepartment(string key, UnitVocabulary words, string area) =>
        key.Length >= 3 && !key.StartsWith('各') && key[^1] is '局' or '委' or '办' or '部' or '厅' or '协' or '联' && !words.IsCollective(key) && Of(key, words, area) is { Count: > 0 } field ? field : null;

    /// <summary>The characters that tell the field of any unit.</summary>
    /// <param name="key">The name, see <see cref="ComparisonKey.OfUnit"/>.</param>
    /// <param name="words">What names are made of.</param>
    /// <param name="area">The place of its plan, which its name may begin with; empty when not known.</param>
    public static IReadOnlySet<char> Of(string key, UnitVocabulary words, string area)
    {
        if (area.Length > 0 && key.StartsWith(area, StringComparison.Ordinal)) key = key[area.Length..];
        return words.Expand(key).Concat(key).Where(c => Characters.IsHan(c) && !Common.Contains(c, StringComparison.Ordinal)).ToHashSet();
    }
}
