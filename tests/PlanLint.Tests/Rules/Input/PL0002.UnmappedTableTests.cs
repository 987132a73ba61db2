namespace PlanLint.Tests.Rules.Input;

public sealed class UnmappedTableTests
{
    [Theory]
    [InlineData("[||]# 只有注释\n")]
    [InlineData("[||]title: 青石县实施方案\n")]
    [InlineData("[||]title: 青石县实施方案\nactions: []\n")]
    [InlineData("[||]actions:\n  - action: 农民科学素质提升行动\n    lead: 县农业农村局\n")]
    public void A_file_without_rows_is_a_finding_at_its_start(string yaml) => Check.Rule("PL0002", yaml);

    [Theory]
    [InlineData("actions:\n  - action: 农民\n    tasks: [{ task: 培训 }]\n")]
    [InlineData("行动:\n  - 重点行动: 农民\n    内容行: [办好农民夜校]\n")]
    public void A_task_or_a_row_is_enough(string yaml) => Check.Rule("PL0002", yaml);

    [Fact]
    public void A_file_that_could_not_be_read_is_left_to_PL0001() => Check.Rule("PL0002", "actions: [");

    [Fact]
    public void Nothing_to_check_is_an_incomplete_run() => Check.Lint("title: 方案\n").Notifications.ShouldHaveSingleItem().Kind.ShouldBe(NotificationKind.Input);
}
