using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>What the titles of chapters say about what stands in them.</summary>
internal static class ChapterTitles
{
    private static readonly string[] Work = ["行动", "工程", "任务", "举措", "措施", "项目"];

    private static readonly string[] PrefaceWords = ["总体要求", "指导思想", "基本原则", "工作目标", "主要目标", "总体目标", "总体思路", "工作思路", "工作原则"];

    private static readonly string[] PrefaceEndings = ["目标", "原则", "思路", "依据", "背景", "现状", "意义", "形势", "总则", "附则", "范围", "基础", "前言", "引言"];

    private static readonly string[] SafeguardWords =
    [
        "保障措施", "保障机制", "组织保障", "实施保障", "工作保障", "强化保障", "组织实施", "组织领导", "工作要求", "实施要求", "有关要求", "督导", "监督检查", "考核评价", "监测评估",
        "实施步骤", "工作步骤", "方法步骤", "时间安排", "进度安排", "步骤安排",
    ];

    private static readonly string[] Generic =
    [
        "重点", "主要", "工作", "任务", "提升", "行动", "工程", "举措", "措施", "具体", "实施", "分工", "内容", "目标", "落实", "推进", "专项", "基础", "建设", "开展", "着力", "深入",
        "全面", "责任", "部署", "安排", "计划", "项目", "清单", "领域", "方面", "清晰", "各项", "及其", "及", "和", "与", "暨", "的", "大", "项", "个", "类", "条",
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0",
    ];

    /// <summary>General requirements, guiding thought, targets: what comes before the work.</summary>
    public static bool IsPreface(string title)
    {
        var key = Key(title);
        return key.Length > 0 && !Work.Any(w => key.Contains(w, StringComparison.Ordinal))
            && (PrefaceWords.Any(w => key.Contains(w, StringComparison.Ordinal)) || PrefaceEndings.Any(w => key.EndsWith(w, StringComparison.Ordinal)));
    }

    /// <summary>Targets of the plan as a whole.</summary>
    public static bool IsTargets(string title) => Key(title) is var key && (key.EndsWith("目标", StringComparison.Ordinal) || key.EndsWith("目标任务", StringComparison.Ordinal));

    /// <summary>Organisation, money, mechanisms, steps.</summary>
    public static bool IsSafeguard(string title, Profile profile)
    {
        var key = Key(title);
        if (key.Length == 0 || key.EndsWith("行动", StringComparison.Ordinal) || key.EndsWith("工程", StringComparison.Ordinal)) return false;
        return profile.IsSafeguardChapter(title) || SafeguardWords.Any(w => key.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>A heading of actions in general, such as 重点任务 or 提升行动, that names none itself.</summary>
    public static bool IsGroup(string title, Profile profile)
    {
        var key = Key(title);
        if (key.EndsWith("重点任务", StringComparison.Ordinal) || key.EndsWith("主要任务", StringComparison.Ordinal) || key.EndsWith("重点举措", StringComparison.Ordinal)) return true;
        if (profile.Subject.Length > 0) key = key.Replace(profile.Subject, "", StringComparison.Ordinal);
        var rest = key.AsSpan();
        while (rest.Length > 0)
        {
            var length = 0;
            foreach (var word in Generic)
            {
                if (word.Length > length && rest.StartsWith(word)) length = word.Length;
            }

            if (length == 0) return false;
            rest = rest[length..];
        }

        return key.Length > 0;
    }

    /// <summary>Whether a title names an action or a project.</summary>
    public static bool NamesAction(string title) => Key(title) is var key && (key.EndsWith("行动", StringComparison.Ordinal) || key.EndsWith("工程", StringComparison.Ordinal));

    /// <summary>A title without its bracket of units, white space and marks.</summary>
    private static string Key(string title)
    {
        const int longest = 80;
        if (title.Length > longest) return "";
        return ComparisonKey.Of(UnitLists.FindInTitle(title) is { } bracket ? title[..bracket.Span.Start] : title);
    }
}
