using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Where the units of a plan belong.</summary>
public static class UnitPlacements
{
    private const int FewestPrefixed = 5;

    private static readonly string[] Branches = ["分局", "支队", "大队", "分公司", "支公司", "支行", "派出所"];
    private static readonly string[] Towns = ["镇", "乡", "街道", "办事处", "街道办", "村", "社区", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "管委会", "成员单位", "小组", "联席会议"];
    private static readonly string[] FullNames = ["公司", "集团", "银行", "厂", "合作社", "大学", "企业", "协会", "学会", "商会"];
    private static readonly string[] Elsewhere = ["中国", "国网", "全国", "人民解放军", "武警", "驻", "铁路", "属", "领导小组"];
    private static readonly string[] Invitations = ["邀请", "商请", "协调", "争取", "对接"];

    /// <summary>
    /// One for each mention that is no group. A department or association whose name begins with another level than that of the plan is foreign, but
    /// not a branch of it (市生态环境局汉台分局, 市公安局), nor one that only cooperates in what the text calls 邀请, 商请, 协调, 争取 or 对接. A prefix lacks only in
    /// a plan in which at least four units in five, and five in all, have one.
    /// </summary>
    public static IReadOnlyList<UnitPlacement> Of(Plan plan, Profile profile)
    {
        var home = PlanArea.Of(plan, profile);
        // Null for a group.
        var names = new Dictionary<string, Placed?>(StringComparer.Ordinal);
        var units = new List<(UnitMention Unit, Placed Name)>();
        foreach (var unit in plan.AllUnits)
        {
            if (!names.TryGetValue(unit.Key, out var name)) names[unit.Key] = name = IsGroup(unit.Key, profile.Units) ? null : Read(unit.Key);
            if (name is not null) units.Add((unit, name));
        }

        var prefixed = units.Count(u => u.Name.IsPlaced);
        var isUsual = prefixed >= FewestPrefixed && prefixed >= 4 * units.Count(u => u.Name.IsBare);
        var usual = units.Select(u => u.Name.Level).OfType<string>().CountBy(p => p).Select(p => (KeyValuePair<string, int>?)p).MaxBy(p => p!.Value.Value)?.Key ?? "";
        var invited = new Lazy<HashSet<int>>(() => Invited(plan));
        return [.. units.Select(u => new UnitPlacement(u.Unit, u.Name.Prefix)
        {
            IsComparable = u.Name.Rank is not null && home.Rank is not null,
            IsForeign = u.Name.IsForeign && !(u.Unit.Role is UnitRole.Cooperating && invited.Value.Contains(u.Unit.Id)),
            LacksPrefix = isUsual && u.Name.IsBare,
            Area = home.Name,
            UsualPrefix = usual,
        })];

        Placed Read(string key)
        {
            var level = UnitLevels.PrefixOf(key, profile.Units.LevelPrefixes);
            var above = home.Above.FirstOrDefault(a => key.StartsWith(a.Name, StringComparison.Ordinal) && key.Length > a.Name.Length);
            var rank = above?.Rank ?? (level is null ? null : UnitLevels.RankOf(level));
            var isHere = home.Stems.Any(s => key.Contains(s, StringComparison.Ordinal));
            var isPlaced = level is not null || above is not null || isHere || HasPlaceOfBranch(key) || key is ['团', '省' or '市' or '州' or '区' or '县' or '旗', ..];
            return new(above?.Name ?? level, level, rank)
            {
                IsPlaced = isPlaced,
                IsBare = !isPlaced && IsBare(key),
                IsForeign = !isHere && IsOther(rank, level, above is null) && IsOffice(key),
            };
        }

        bool IsOther(int? rank, string? level, bool isBareLevel) =>
            rank is { } found && home.Rank is { } own && (found > own ? level is null || !home.Name.EndsWith(level, StringComparison.Ordinal) || !isBareLevel : found < own && isBareLevel);

        bool IsOffice(string key) =>
            key[^1] is '局' or '委' or '办' or '厅' or '部' or '协' or '联' or '会'
            && !Array.Exists(Branches, b => key.Contains(b, StringComparison.Ordinal))
            && !profile.Units.VerticalBranches.Any(b => key.Contains(b, StringComparison.Ordinal)) && !key.Contains("消防", StringComparison.Ordinal);

        // 生态环境青石分局: between the field and 分局 stands a place, though the plan may not say which area is its own.
        bool HasPlaceOfBranch(string key) =>
            key.EndsWith("分局", StringComparison.Ordinal) && profile.Units.VerticalBranches.Any(b => key.StartsWith(b, StringComparison.Ordinal) && key.Length >= b.Length + 4);
    }

    private static bool IsGroup(string key, UnitVocabulary words) => key.StartsWith('各') || words.IsCollective(key);

    /// <summary>Whether a name that says no place needs one: a town, a company or a body of the state is named in full without.</summary>
    private static bool IsBare(string key) =>
        key.Length >= 2 && (UnitWords.EndsStrong(key) || UnitWords.EndsWeak(key)) && key.Count(Characters.IsHan) >= 2
        && !Array.Exists(Towns, w => key.EndsWith(w, StringComparison.Ordinal))
        && !Array.Exists(FullNames, w => key.EndsWith(w, StringComparison.Ordinal))
        && !Array.Exists(Elsewhere, w => key.Contains(w, StringComparison.Ordinal));

    /// <summary>The units of the actions, tasks and rows in whose text somebody is invited.</summary>
    private static HashSet<int> Invited(Plan plan)
    {
        var invited = new HashSet<int>();
        foreach (var action in plan.AllActions)
        {
            var isInvited = Add(action.Units, action.Intro, action.Title);
            foreach (var row in action.Rows) isInvited |= Add(row.Units, row.Content);
            foreach (var task in action.Tasks)
            {
                var isInTask = Add(task.Units, task.Title);
                foreach (var row in task.Rows) isInTask |= Add(row.Units, row.Content);
                if (isInTask) invited.UnionWith(task.Units.Select(u => u.Id));
                isInvited |= isInTask;
            }

            if (isInvited) invited.UnionWith(action.Units.Select(u => u.Id));
        }

        return invited;

        bool Add(IReadOnlyList<UnitMention> units, params Field<string>?[] texts)
        {
            if (!Array.Exists(texts, t => t is not null && Array.Exists(Invitations, w => t.Value.Contains(w, StringComparison.Ordinal)))) return false;
            invited.UnionWith(units.Select(u => u.Id));
            return true;
        }
    }

    private sealed record Placed(string? Prefix, string? Level, int? Rank)
    {
        public bool IsPlaced { get; init; }

        public bool IsBare { get; init; }

        public bool IsForeign { get; init; }
    }
}
