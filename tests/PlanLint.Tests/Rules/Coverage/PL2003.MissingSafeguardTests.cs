using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class MissingSafeguardTests
{
    [Fact]
    public void No_safeguard_at_all_is_a_warning()
    {
        var found = Check.Rule("PL2003", "title: [|青石县实施方案|]\nactions:\n  - action: 农民科学素质提升行动\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Message.In(Language.Chinese).ShouldBe("没有任何保障措施，应当写明“组织保障”“机制保障”“条件保障”。");
        found.Message.In(Language.English).ShouldBe("The plan has no safeguards at all; it should state '组织保障', '机制保障', '条件保障'.");
    }

    [Fact]
    public void A_file_that_says_it_is_a_table_gets_an_info() =>
        Check.Rule("PL2003", "title: [|青石县分工表|]\nkind: table\nactions:\n  - action: 农民科学素质提升行动\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Fact]
    public void Some_missing_is_an_info()
    {
        var found = Check.Rule("PL2003", "title: [|青石县实施方案|]\nactions:\n  - action: 组织保障\n  - action: 机制保障\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("保障措施不全，没有写“条件保障”。");
    }

    [Theory]
    [InlineData("  - action: 组织保障\n  - action: 机制保障\n  - action: 工作保障\n")]
    [InlineData("  - action: 保障措施\n    tasks: [{ task: 加强组织领导 }, { task: 健全工作机制 }, { task: 强化保障措施 }]\n")]
    [InlineData("  - action: 落实组织保障\n  - action: 建立机制保障\n  - action: 加强经费投入保障\n")]
    public void Safeguards_count_as_actions_and_as_tasks(string safeguards) => Check.Rule("PL2003", $"title: 青石县实施方案\nactions:\n{safeguards}");
}
