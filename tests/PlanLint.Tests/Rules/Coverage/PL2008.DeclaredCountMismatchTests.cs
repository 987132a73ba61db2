using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class DeclaredCountMismatchTests
{
    private const string Two = "actions:\n  - action: 科技资源科普化工程\n  - action: 科普信息化提升工程\n";

    [Theory]
    [InlineData("组织实施[|3项重点工程|]。")]
    [InlineData("组织实施[|三大重点工程|]。")]
    [InlineData("组织实施[|３ 项重点工程|]。")]
    public void A_count_that_differs_is_marked(string intro)
    {
        var found = Check.Rule("PL2008", $"intro: [{intro}]\n{Two}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("这里说有 3 个“重点工程”，实际列了 2 个。");
        found.Message.In(Language.English).ShouldBe("The text speaks of 3 '重点工程', but there are 2.");
        found.Related.Count.ShouldBe(2);
        found.Properties["actual"].ShouldBe("2");
    }

    [Theory]
    [InlineData("组织实施2项重点工程。")]
    [InlineData("落实国家五项重点工程。")]
    [InlineData("全部工程中，其中1项重点工程当年启动。")]
    [InlineData("开展五大提升行动。")]
    [InlineData("落实4项重点任务。")]
    public void Right_counts_and_counts_of_other_things_pass(string intro) => Check.Rule("PL2008", $"intro: [{intro}]\n{Two}");

    [Fact]
    public void The_prose_is_counted_where_there_is_one() =>
        Check.Rule("PL2008", $"intro: [组织实施3项重点工程。]\n{Two}body:\n  - action: 科技资源科普化工程\n  - action: 科普信息化提升工程\n  - action: 科普基础设施工程\n");
}
