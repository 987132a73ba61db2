using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Rules.Coverage;

/// <summary>A key project that the profile requires is not taken up. All that are missing are one finding.</summary>
[Rule("PL2002", "MissingKeyProject", Category.Coverage, Severity.Warning, Source = "国发〔2021〕9号 四、重点工程（五项）", Checks = ["projects"])]
public sealed class MissingKeyProject : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IEnumerable<KeyProject> missing = default!;

        When()
            .Match(() => plan, p => p.Actions.Any())
            .Query(() => missing, q => q
                .Match<KeyProject>(p => p.Required, p => !plan.Covered.Contains(p.Key))
                .Collect())
            .Having(() => missing.Any());

        Then()
            .Report(
                at: () => plan.Title.At,
                message: () => Message.Of(
                    $"没有安排重点工程“{string.Join("”“", missing.Select(p => p.Name))}”。",
                    $"The plan leaves out, of the key projects: '{string.Join("', '", missing.Select(p => p.Name))}'."),
                properties: () => new Dictionary<string, string> { { "missing", string.Join('、', missing.Select(p => p.Name)) } });
    }
}
