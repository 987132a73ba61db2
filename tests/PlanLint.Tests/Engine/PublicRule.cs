using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

[Rule("T1", "PublicRule", Category.Input, Severity.Warning)]
public sealed class PublicRule : PlanRule
{
    public override void Define()
    {
        When().Match<Team>();
        Then().Report(() => Runs.At, () => Runs.Say("x"));
    }
}
