using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Benchmarks.Engine;

/// <summary>Nine rules, which between them use what rules are made of. <see cref="EngineFloor"/> does the same by hand.</summary>
internal static class EngineRules
{
    public const int LongContent = 120;
    public const int ManyUnits = 20;

    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(LongRow), typeof(RowWithoutUnit), typeof(ActionLedInRows), typeof(SameContent), typeof(LargeTask), typeof(RepeatedContent), typeof(UnitTwiceInRow), typeof(UnitBesideLead), typeof(TaskWithoutNumber),
    ];

    /// <summary>What all of them say, in as few words as a finding has.</summary>
    public static Message Says(string what) => Message.Of($"“{what}”不合要求。", $"'{what}' is not as it should be.");

    public static bool HasNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    [Rule("PL9001", "LongRow", Category.Style, Severity.Info)]
    internal sealed class LongRow : PlanRule
    {
        public override void Define()
        {
            ContentRow row = default!;
            When().Match(() => row, r => r.Key.Length > LongContent);
            Then().Report(() => row.At, () => Says(row.Content.Value));
        }
    }

    [Rule("PL9002", "RowWithoutUnit", Category.Style, Severity.Info)]
    internal sealed class RowWithoutUnit : PlanRule
    {
        public override void Define()
        {
            ContentRow row = default!;
            When().Match(() => row, r => r.Key.Length > 0).Not<UnitMention>(u => u.RowId == row.Id, u => u.Role == UnitRole.Responsible);
            Then().Report(() => row.At, () => Says(row.Content.Value));
        }
    }

    [Rule("PL9003", "ActionLedInRows", Category.Style, Severity.Info)]
    internal sealed class ActionLedInRows : PlanRule
    {
        public override void Define()
        {
            PlanAction action = default!;
            When().Match(() => action).Exists<UnitMention>(u => u.ActionId == action.Id, u => u.RowId != null, u => u.Role == UnitRole.Lead);
            Then().Report(() => action.At, () => Says(action.Title.Value));
        }
    }

    [Rule("PL9004", "SameContent", Category.Style, Severity.Info)]
    internal sealed class SameContent : PlanRule
    {
        public override void Define()
        {
            IGrouping<string, ContentRow> same = default!;
            When().Query(() => same, q => q.Match<ContentRow>(r => r.Key.Length > 0).GroupBy(r => r.Key).Where(g => g.Count() > 1));
            Then().Report(() => same.First().At, () => Says(same.Key));
        }
    }

    [Rule("PL9005", "LargeTask", Category.Style, Severity.Info)]
    internal sealed class LargeTask : PlanRule
    {
        public override void Define()
        {
            PlanTask task = default!;
            IEnumerable<UnitMention> units = default!;
            When().Match(() => task).Query(() => units, q => q.Match<UnitMention>(u => u.TaskId == task.Id).Collect().Where(c => c.Count() > ManyUnits));
            Then().Report(() => task.At, () => Says(task.Title.Value));
        }
    }

    [Rule("PL9006", "RepeatedContent", Category.Style, Severity.Info)]
    internal sealed class RepeatedContent : PlanRule
    {
        public override void Define()
        {
            ContentRow row = default!;
            ContentRow other = default!;
            When().Match(() => row, r => r.Key.Length > 0).Match(() => other, o => o.Key == row.Key, o => o.Id > row.Id);
            Then().Report(() => other.At, () => Says(row.Content.Value));
        }
    }

    [Rule("PL9007", "UnitTwiceInRow", Category.Style, Severity.Info)]
    internal sealed class UnitTwiceInRow : PlanRule
    {
        public override void Define()
        {
            UnitMention unit = default!;
            UnitMention other = default!;
            When().Match(() => unit, u => u.RowId != null).Match(() => other, o => o.RowId == unit.RowId && o.Key == unit.Key, o => o.Id > unit.Id);
            Then().Report(() => other.Name.At, () => Says(unit.Name.Value));
        }
    }

    [Rule("PL9008", "UnitBesideLead", Category.Style, Severity.Info)]
    internal sealed class UnitBesideLead : PlanRule
    {
        public override void Define()
        {
            UnitMention unit = default!;
            PlanAction action = default!;
            When()
                .Match(() => unit, u => u.RowId != null, u => u.Role == UnitRole.Responsible, u => u.Key.Length > 6)
                .Match(() => action, a => a.Id == unit.ActionId, a => a.Kind == ActionKind.Safeguard)
                .Not<UnitMention>(o => o.Key == unit.Key, o => o.Role == UnitRole.Lead);
            Then().Report(() => unit.Name.At, () => Says(action.Title.Value));
        }
    }

    [Rule("PL9009", "TaskWithoutNumber", Category.Style, Severity.Info)]
    internal sealed class TaskWithoutNumber : PlanRule
    {
        public override void Define()
        {
            PlanTask task = default!;
            When().Match(() => task).Exists<ContentRow>(r => r.TaskId == task.Id).All<ContentRow>(r => r.TaskId == task.Id, r => !HasNumber(r.Key));
            Then().Report(() => task.At, () => Says(task.Title.Value));
        }
    }
}
