using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>What is left of an entry of a unit list without marks at its ends, 等 and signs for “none”.</summary>
internal static class UnitEndings
{
    private static readonly string[] Collective = ["有关", "相关", "各", "其他", "其它"];
    private static readonly string[] Kinds = ["部门", "单位", "部委", "机构", "组织"];
    private const string NoListBefore = "高初中同平均特优上下劣头";

    /// <summary>No name, one, or two: 县科协等有关部门 names 县科协 and 有关部门.</summary>
    public static IEnumerable<TextSpan> Names(string list, TextSpan entry)
    {
        var name = Trim(list, entry);
        if (IsNone(list, name)) yield break;
        var et = list.LastIndexOf('等', name.End - 1, name.Length);
        var rest = et < 0 ? -1 : et + 1;
        if (et <= name.Start || NoListBefore.Contains(list[et - 1], StringComparison.Ordinal) || !IsTail(list.AsSpan(rest, name.End - rest)))
        {
            yield return name;
            yield break;
        }

        yield return Trim(list, TextSpan.Between(name.Start, et));
        if (Array.Exists(Collective, word => Characters.Has(list, rest, word))) yield return TextSpan.Between(rest, name.End);
    }

    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0) return true;
        foreach (var kind in Kinds)
        {
            if (rest.EndsWith(kind)) return true;
        }

        return false;
    }

    private static bool IsNone(string list, TextSpan name)
    {
        var letters = 0;
        for (var i = name.Start; i < name.End; i++)
        {
            if (char.IsLetterOrDigit(list[i]) || char.IsSurrogate(list[i])) letters++;
        }

        return letters == 0 || (letters == 1 && list[name.Start] is '无');
    }

    private static TextSpan Trim(string list, TextSpan entry)
    {
        var (start, end) = (entry.Start, entry.End);
        while (start < end && (char.IsWhiteSpace(list[start]) || list[start] is '：' or ':' or '·' or '•' or '*' or '-' or '。')) start++;
        while (end > start && (char.IsWhiteSpace(list[end - 1]) || list[end - 1] is '。' or '．' or '.' or '：' or ':')) end--;
        return TextSpan.Between(start, end);
    }
}
