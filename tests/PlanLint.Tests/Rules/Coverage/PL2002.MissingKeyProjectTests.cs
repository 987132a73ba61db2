using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class MissingKeyProjectTests
{
    private const string Four = "actions:\n  - action: 科技资源科普化工程\n  - action: 科普信息化工程\n  - action: 科普基础设施强化工程\n  - action: 基层科普能力提升工程\n";

    [Fact]
    public void A_missing_project_is_named_at_the_title()
    {
        var found = Check.Rule("PL2002", $"title: [|青石县实施方案|]\n{Four}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("没有安排重点工程“科学素质国际交流合作工程”。");
        found.Message.In(Language.English).ShouldBe("The plan does not take up the key project '科学素质国际交流合作工程'.");
    }

    [Theory]
    [InlineData("科学素质国际交流合作工程")]
    [InlineData("科学素质交流与合作工程")]
    [InlineData("实施科学素质开放合作工程")]
    public void Other_wordings_count(string title) => Check.Rule("PL2002", $"title: 青石县实施方案\n{Four}  - action: {title}\n");

    [Fact]
    public void An_extra_project_is_welcome() =>
        Check.Rule("PL2002", $"title: 青石县实施方案\n{Four}  - action: 科学素质国际交流合作工程\n  - action: “青石云”智慧科普工程\n");
}
