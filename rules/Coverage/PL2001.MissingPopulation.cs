using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Rules.Coverage;

/// <summary>A population that the profile requires has no action. All that are missing are one finding.</summary>
[Rule("PL2001", "MissingPopulation", Category.Coverage, Severity.Error, Source = "国发〔2021〕9号 三、提升行动（五类重点人群）", Checks = ["populations"])]
public sealed class MissingPopulation : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IEnumerable<Population> missing = default!;

        When()
            .Match(() => plan, p => p.Actions.Any())
            .Query(() => missing, q => q
                .Match<Population>(p => p.Required, p => !plan.Covered.Contains(p.Key))
                .Collect())
            .Having(() => missing.Any());

        Then()
            .Report(
                at: () => plan.Title.At,
                message: () => Message.Of(
                    $"没有为“{string.Join("”“", missing.Select(p => p.Name))}”安排科学素质提升行动。",
                    $"No action covers: '{string.Join("', '", missing.Select(p => p.Name))}'."),
                properties: () => new Dictionary<string, string> { { "missing", string.Join('、', missing.Select(p => p.Name)) } });
    }
}
