using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A unit stands twice in one list, or both leads and cooperates. A lead that is also responsible is normal.</summary>
[Rule("PL1009", "DuplicateUnit", Category.Responsibility, Severity.Warning, Fix = FixSafety.Unsafe, Source = "《党政机关公文处理工作条例》第二十条：名称准确")]
public sealed class DuplicateUnit : PlanRule
{
    public override void Define()
    {
        IGrouping<(bool IsResponsible, string Key), UnitMention> same = default!;
        UnitMention again = default!;

        When()
            .Query(() => same, q => q
                .Match<UnitMention>()
                .Collect()
                .SelectMany(all => Repeated(all)))
            .Let(() => again, () => same.Last());

        Then()
            .Report(
                at: () => again.Name.At,
                message: () => same.First().Role == again.Role
                    ? Message.Of(
                        $"“{again.Name.Value}”在同一处列了 {same.Count()} 次，请只列一次。",
                        $"'{again.Name.Value}' is listed {same.Count()} times in one place; list it once.")
                    : Message.Of(
                        $"“{again.Name.Value}”既是牵头单位，又列为配合单位，请只列一处。",
                        $"'{again.Name.Value}' both leads and cooperates; list it once."),
                related: () => same
                    .Where(u => u != again)
                    .Select(u => new RelatedPlace(u.Name.At, Message.Of($"前一处“{u.Name.Value}”", $"'{u.Name.Value}' before"))),
                fix: () => again.Removal == null
                    ? null
                    : new Fix(
                        Message.Of($"删去重复的“{again.Name.Value}”。", $"Delete the second '{again.Name.Value}'."),
                        same.All(u => u.ListId == again.ListId) ? FixSafety.Unsafe : FixSafety.Suggestion,
                        new Edit(again.Removal!, "")));
    }

    private static IEnumerable<IGrouping<(bool IsResponsible, string Key), UnitMention>> Repeated(IEnumerable<UnitMention> all) =>
        Repeats.Within(all, u => (u.ActionId, u.TaskId, u.RowId), u => (u.Role is UnitRole.Responsible, u.Key));
}
