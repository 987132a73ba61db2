using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Verbs behind lists of units, such as 牵头 and 按职责分工负责.</summary>
internal static class RolePhrases
{
    private static readonly (string Word, UnitRole Role)[] Verbs =
    [
        ("牵头", UnitRole.Lead), ("主办", UnitRole.Lead),
        ("按职责", UnitRole.Cooperating), ("按照职责", UnitRole.Cooperating), ("按各自职责", UnitRole.Cooperating), ("按照各自职责", UnitRole.Cooperating),
        ("按分工", UnitRole.Cooperating), ("按照分工", UnitRole.Cooperating), ("依职责", UnitRole.Cooperating), ("分工负责", UnitRole.Cooperating),
        ("配合", UnitRole.Cooperating), ("参加", UnitRole.Cooperating), ("参与", UnitRole.Cooperating), ("协助", UnitRole.Cooperating), ("协办", UnitRole.Cooperating),
        ("负责", UnitRole.Responsible), ("承办", UnitRole.Responsible),
    ];

    private static readonly string[] After =
        ["单位", "部门", "负责", "抓好", "落实", "组织", "实施", "职责", "分工", "工作", "推进", "完成", "做好", "配合", "参与", "具体"];

    private static readonly string[] Adverbs = ["共同", "联合", "分别", "具体", "积极", "主动", "密切", "协同", "总", "要", "作为", "为"];

    /// <summary>A list and the role that the verb behind it gives.</summary>
    /// <param name="Start">Where the list begins in the text without white space.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Role">The role.</param>
    /// <param name="Next">Where the next list begins, behind the verb.</param>
    public readonly record struct Phrase(int Start, int End, UnitRole Role, int Next);

    /// <summary>The phrases of a stretch of text without white space, in order.</summary>
    public static IEnumerable<Phrase> Find(string compact, int start, int end)
    {
        var from = start;
        for (var i = start; i < end;)
        {
            var (word, role) = Array.Find(Verbs, v => Characters.Has(compact, i, v.Word));
            if (word is null || i + word.Length > end)
            {
                i++;
                continue;
            }

            var next = SkipAfter(compact, i + word.Length, end);
            yield return new(SkipBefore(compact, from, i), ListEnd(compact, from, i), role, next);
            from = i = next;
        }
    }

    /// <summary>Where a list begins when 由 or 请 stands before it.</summary>
    public static int SkipBefore(string compact, int start, int end)
    {
        while (start < end && compact[start] is '，' or ',' or '；' or ';' or '。' or '、') start++;
        return start < end && compact[start] is '由' or '请' ? start + 1 : start;
    }

    private static int SkipAfter(string compact, int index, int end)
    {
        while (index < end && Array.Find(After, w => Characters.Has(compact, index, w)) is { } word) index += word.Length;
        return Math.Min(index, end);
    }

    /// <summary>The end of the list before a verb: without 为此项工作的, 作为, 共同 and the like.</summary>
    private static int ListEnd(string compact, int start, int verb)
    {
        const int longestObject = 10;
        var end = verb;
        if (end > start && compact[end - 1] is '的')
        {
            var of = compact.LastIndexOf('为', end - 1, Math.Min(longestObject, end - start));
            if (of > start) end = of;
        }

        while (Array.Find(Adverbs, w => end - w.Length > start && Characters.HasBefore(compact, end, w)) is { } adverb) end -= adverb.Length;
        return Math.Max(end, start);
    }
}
