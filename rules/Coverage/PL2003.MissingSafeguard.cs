using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Rules.Coverage;

/// <summary>
/// The plan says nothing of organisation, mechanism or means. It is an info where only some are missing, and for a division table
/// that says it is one, whose plan is another file.
/// </summary>
[Rule("PL2003", "MissingSafeguard", Category.Coverage, Severity.Warning, Source = "国发〔2021〕9号 五、组织实施（组织、机制、条件保障）", Checks = ["safeguards"])]
public sealed class MissingSafeguard : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IEnumerable<Safeguard> missing = default!;
        bool isNone = default!;

        When()
            .Match(() => plan, p => p.Actions.Any())
            .Query(() => missing, q => q
                .Match<Safeguard>(s => !plan.Covered.Contains(s.Key))
                .Collect())
            .Having(() => missing.Any())
            .Let(() => isNone, () => !plan.AllActions.Any(a => a.Kind == ActionKind.Safeguard));

        Then()
            .Report(
                at: () => plan.Title.At,
                message: () => isNone
                    ? Message.Of(
                        $"没有任何保障措施，应当写明“{string.Join("”“", missing.Select(s => s.Name))}”。",
                        $"The plan has no safeguards at all; it should state '{string.Join("', '", missing.Select(s => s.Name))}'.")
                    : Message.Of(
                        $"保障措施不全，没有写“{string.Join("”“", missing.Select(s => s.Name))}”。",
                        $"The safeguards are incomplete; not stated: '{string.Join("', '", missing.Select(s => s.Name))}'."),
                severity: () => isNone && !(plan.IsKindStated && plan.Kind == PlanKind.Table) ? Severity.Warning : Severity.Info,
                properties: () => new Dictionary<string, string> { { "missing", string.Join('、', missing.Select(s => s.Name)) } });
    }
}
