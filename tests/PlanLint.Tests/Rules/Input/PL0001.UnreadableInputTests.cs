using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Rules.Input;

public sealed class UnreadableInputTests
{
    [Theory]
    [InlineData("title: 方案\nactions:\n  - action: 农民\n   [|l|]ead: 县科协\n")]
    [InlineData("title: 方案\n[|title|]: 又一个\n")]
    [InlineData("actions:\n  - action: [|{ 名称: 农民 }|]\n")]
    [InlineData("actions:\n  - action: 农民\n    kind: [|projekt|]\n")]
    [InlineData("period: [|长期|]\nactions: []\n")]
    public void The_place_that_could_not_be_read_is_marked(string yaml) => Check.Rule("PL0001", yaml);

    [Fact]
    public void The_message_says_what_to_do_in_both_languages()
    {
        var found = Check.Rule("PL0001", "title: 方案\n[|title|]: 又一个\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("未能读取：键“title”在这里出现了两次，后一个没有读取，请合并或删除。");
        found.Message.In(Language.English).ShouldBe("Not read: The key 'title' occurs twice here; the second was not read. Merge or delete it.");
    }

    [Fact]
    public void An_unreadable_file_leaves_rules_about_the_plan_unchecked()
    {
        var result = Check.Lint("actions: [");
        result.Notifications.ShouldHaveSingleItem().Kind.ShouldBe(NotificationKind.Input);
        result.Outcomes["PL1001"].ShouldBeOfType<RuleOutcome.NotChecked>();
        result.Outcomes["PL0001"].ShouldBeOfType<RuleOutcome.Failed>();
    }

    [Fact]
    public void A_readable_file_passes() => Check.Lint("actions:\n  - action: 农民\n    tasks: [{ task: 培训 }]\n").Outcomes["PL0001"].ShouldBeOfType<RuleOutcome.Passed>();
}
