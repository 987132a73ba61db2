using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Labels in front of lists of units, such as 责任单位：.</summary>
internal static class RoleLabels
{
    private static readonly (string Words, UnitRole Role)[] Labels =
    [
        ("牵头", UnitRole.Lead), ("主办", UnitRole.Lead), ("主责", UnitRole.Lead),
        ("责任", UnitRole.Responsible), ("负责", UnitRole.Responsible), ("实施", UnitRole.Responsible), ("承办", UnitRole.Responsible), ("落实", UnitRole.Responsible),
        ("配合", UnitRole.Cooperating), ("协办", UnitRole.Cooperating), ("参与", UnitRole.Cooperating), ("参加", UnitRole.Cooperating),
        ("协同", UnitRole.Cooperating), ("协作", UnitRole.Cooperating), ("支持", UnitRole.Cooperating), ("成员", UnitRole.Cooperating),
    ];

    /// <summary>The role and the offset behind the label that begins at an offset of a text without white space; null when none does.</summary>
    public static (UnitRole Role, int End)? At(string compact, int index)
    {
        foreach (var (words, role) in Labels)
        {
            if (!Characters.Has(compact, index, words)) continue;
            var end = index + words.Length;
            var isFull = Characters.Has(compact, end, "单位") || Characters.Has(compact, end, "部门");
            if (isFull) end += 2;
            else if (words is not ("牵头" or "责任" or "配合")) continue;
            if (end < compact.Length && compact[end] is '：' or ':') return (role, end + 1);
        }

        return null;
    }
}
