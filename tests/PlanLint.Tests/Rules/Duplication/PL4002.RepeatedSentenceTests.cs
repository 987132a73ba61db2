using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class RepeatedSentenceTests
{
    [Fact]
    public void A_sentence_twice_in_one_cell_is_marked_and_removed()
    {
        const string cell = "actions:\n  - action: 农民\n    rows:\n      - 组织专家到田间地头开展服务。办好夜校。";
        Check.Fix("PL4002", cell + "[|组织专家到田间地头开展服务。|]\n", cell + "\n");
        var found = Check.Lint(cell + "组织专家到田间地头开展服务。\n", "PL4002").Diagnostics.ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Error);
        found.Fix!.Safety.ShouldBe(FixSafety.Unsafe);
        found.Message.In(Language.Chinese).ShouldBe("“组织专家到田间地头开展服务。”这句话在同一格里出现了 2 次，请删去重复的。");
        found.Message.In(Language.English).ShouldBe("The sentence '组织专家到田间地头开展服务。' occurs 2 times in one cell; keep one.");
    }

    [Fact]
    public void A_clause_twice_is_an_info_without_a_fix()
    {
        var found = Check.Rule("PL4002", "actions:\n  - action: 农民\n    rows:\n      - 组织专家到田间地头开展服务，办好夜校。年底前，[|组织专家到田间地头开展服务。|]\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("面向青少年开展科学知识普及。面向老年人开展科学知识普及。")]
    [InlineData("加强领导。办好夜校。加强领导。")]
    public void Parallel_and_short_sentences_pass(string cell) => Check.Rule("PL4002", $"actions:\n  - action: 农民\n    rows:\n      - {cell}\n");

    [Fact]
    public void Another_cell_is_another_matter() =>
        Check.Rule("PL4002", "actions:\n  - action: 农民\n    rows:\n      - 组织专家到田间地头开展服务。甲。\n      - 组织专家到田间地头开展服务。乙。\n");
}
