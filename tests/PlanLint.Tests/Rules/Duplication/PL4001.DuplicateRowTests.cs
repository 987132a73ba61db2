using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class DuplicateRowTests
{
    [Theory]
    [InlineData("组织专家到田间地头开展服务。")]
    [InlineData("组织专家到田间地头，开展服务")]
    [InlineData("组织专家 到田间地头开展服务！")]
    public void The_second_of_two_equal_rows_is_marked(string again)
    {
        var found = Check.Rule("PL4001", $"actions:\n  - action: 农民\n    tasks:\n      - {{ task: 甲, content: 组织专家到田间地头开展服务。 }}\n      - {{ task: 乙, rows: [[|{again}|]] }}\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“组织专家到田间地头开展服务。”这一行出现了 2 次。");
        found.Message.In(Language.English).ShouldBe("The row '组织专家到田间地头开展服务。' occurs 2 times.");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("actions:\n  - action: 农民\n    rows: [按职责分工负责。, 按职责分工负责。]\n")]
    [InlineData("actions:\n  - { action: 农民, rows: [组织专家到田间地头开展服务。] }\nbody:\n  - { action: 农民, rows: [组织专家到田间地头开展服务。] }\n")]
    [InlineData("actions:\n  - action: 农民\n    tasks: [{ task: 甲 }, { task: 乙 }]\n")]
    public void Short_rows_other_trees_and_empty_rows_pass(string yaml) => Check.Rule("PL4001", yaml);

    [Fact]
    public void The_length_is_an_option() =>
        Check.Rule("PL4001", "actions:\n  - action: 农民\n    rows: [按职责分工负责。, [|按职责分工负责。|]]\n", new() { DuplicateMinLength = 5 });
}
