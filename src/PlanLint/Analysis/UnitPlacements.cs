using System.Buffers;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Where the units of a plan belong.</summary>
internal static class UnitPlacements
{
    private const int FewestPrefixed = 5;

    private static readonly string[] Branches = ["分局", "支队", "大队", "分公司", "支公司", "支行", "派出所"];
    private static readonly string[] Towns = ["镇", "乡", "街道", "办事处", "街道办", "村", "社区", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "管委会", "成员单位", "小组", "联席会议"];
    private static readonly string[] FullNames = ["公司", "集团", "银行", "厂", "合作社", "大学", "企业", "协会", "学会", "商会"];
    private static readonly string[] Elsewhere = ["中国", "国网", "全国", "人民解放军", "武警", "驻", "铁路", "属", "领导小组"];
    private static readonly SearchValues<string> Invitations = SearchValues.Create(["邀请", "商请", "协调", "争取", "对接"], StringComparison.Ordinal);

    /// <summary>
    /// One for each mention that is no group. A department or association whose name begins with another level than that of the plan is foreign, but
    /// not a branch of it (市生态环境局汉台分局, 市公安局), nor one that only cooperates in what the text calls 邀请, 商请, 协调, 争取 or 对接. A prefix lacks only in
    /// a plan in which at least four units in five, and five in all, have one.
    /// </summary>
    public static IReadOnlyList<UnitPlacement> Of(Plan plan, UnitMention[] mentions, Profile profile)
    {
        var home = PlanArea.Of(plan, profile);
        // Null for a group.
        var names = new Dictionary<string, Placed?>(StringComparer.Ordinal);
        var units = new List<(UnitMention Unit, Placed Name)>(mentions.Length);
        var (prefixed, bare) = (0, 0);
        foreach (var unit in mentions)
        {
            if (!names.TryGetValue(unit.Key, out var name)) names[unit.Key] = name = IsGroup(unit.Key, profile.Units) ? null : Read(unit.Key);
            if (name is null) continue;
            units.Add((unit, name));
            if (name.IsPlaced) prefixed++;
            if (name.IsBare) bare++;
        }

        var isUsual = prefixed >= FewestPrefixed && prefixed >= 4 * bare;
        var usual = Commonest(units);
        HashSet<int>? invited = null;
        var placements = new UnitPlacement[units.Count];
        for (var i = 0; i < placements.Length; i++)
        {
            var (unit, name) = units[i];
            placements[i] = new(unit, name.Prefix)
            {
                IsComparable = name.Rank is not null && home.Rank is not null,
                IsForeign = name.IsForeign && !(unit.Role is UnitRole.Cooperating && (invited ??= Invited(plan)).Contains(unit.Id)),
                LacksPrefix = isUsual && name.IsBare,
                Area = home.Name,
                UsualPrefix = usual,
            };
        }

        return placements;

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

    /// <summary>The level that most names begin with, of equals the first; empty when none begins with one.</summary>
    private static string Commonest(List<(UnitMention Unit, Placed Name)> units)
    {
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, name) in units)
        {
            if (name.Level is { } level) counts[level] = counts.GetValueOrDefault(level) + 1;
        }

        var (usual, most) = ("", 0);
        foreach (var (level, count) in counts)
        {
            if (count > most) (usual, most) = (level, count);
        }

        return usual;
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
            var isInvited = Invites(action.Title) || Invites(action.Intro);
            foreach (var row in action.Rows) isInvited |= InvitesInRow(row);
            foreach (var task in action.Tasks)
            {
                var isInTask = Invites(task.Title);
                foreach (var row in task.Rows) isInTask |= InvitesInRow(row);
                if (isInTask) Add(task.Units);
                isInvited |= isInTask;
            }

            if (isInvited) Add(action.Units);
        }

        return invited;

        bool InvitesInRow(ContentRow row)
        {
            if (!Invites(row.Content)) return false;
            Add(row.Units);
            return true;
        }

        void Add(IReadOnlyList<UnitMention> units)
        {
            foreach (var unit in units) invited.Add(unit.Id);
        }
    }

    private static bool Invites(Field<string>? text) => text is not null && text.Value.AsSpan().ContainsAny(Invitations);

    private sealed record Placed(string? Prefix, string? Level, int? Rank)
    {
        public bool IsPlaced { get; init; }

        public bool IsBare { get; init; }

        public bool IsForeign { get; init; }
    }
}
