using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class AnnexNotDeclaredTests
{
    private const string End = "\nactions:\n  - action: 农民\n    tasks:\n      - task: 任务甲\n        content: 办好夜校。\n";

    [Fact]
    public void An_annex_that_nothing_announces_is_marked()
    {
        var found = Check.Rule("PL6006", $"title: 青石县科普方案\nannexes:\n  - {{ label: [|附件|], title: 重点任务分工表 }}{End}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("附件“重点任务分工表”在正文里没有说明，请在正文之后加一行“附件：”和附件名称。");
        found.Message.In(Language.English).ShouldBe("The text does not announce the annex '重点任务分工表'; add a line 附件： with its name behind the text.");
        found.Fix.ShouldBeNull();
    }

    [Fact]
    public void An_annex_under_another_name_takes_that_of_the_announcement()
    {
        const string plan = "title: 青石县科普方案\nannexNotes: [1.重点任务清单, 2.成员单位名单]\nannexes: [成员单位名单, {0}]{1}";
        Check.Fix("PL6006", string.Format(null, plan, "'[|重点任务分工表|]'", End), string.Format(null, plan, "'重点任务清单'", End));
        var found = Check.Rule("PL6006", string.Format(null, plan, "'[|重点任务分工表|]'", End)).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("附件标题“重点任务分工表”与附件说明“1.重点任务清单”不一致，请统一。");
        found.Message.In(Language.English).ShouldBe("The annex is called '重点任务分工表' but announced as '1.重点任务清单'; use one name.");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("annexNotes: 重点任务分工表\nannexes: 重点任务分工表")]
    [InlineData("annexNotes: [《重点任务分工表》, 成员单位名单]\nannexes: [重点任务分工表]")]
    [InlineData("annexNotes: [1．成员单位名单, 2．重点任务分工表]\nannexes: [{ label: 附件2, title: 重点任务分工表 }, { label: 附件1, title: 成员单位名单 }]")]
    [InlineData("kind: table\nannexes: 重点任务分工表")]
    [InlineData("intro: 任务分工见附件。\nannexes: 重点任务分工表")]
    [InlineData("annexNotes: 重点任务分工表")]
    public void An_announced_annex_passes(string head) => Check.Rule("PL6006", $"title: 青石县科普方案\n{head}{End}");

    [Theory]
    [InlineData("003_1d47c108fd235f5f", 130)]
    [InlineData("004_5b31e1cc3ff236a8", 95)]
    public void Published_plans_with_an_annex_that_nothing_announces(string seed, int line) =>
        SeedPlan.Line(SeedPlan.Findings(seed, "PL6006").ShouldHaveSingleItem()).ShouldBe(line);

    [Theory]
    [InlineData("000_f5dd17abf9013285")]
    [InlineData("001_93429595a267084b")]
    [InlineData("002_69b9594a5209ac97")]
    public void A_published_annex_has_no_text_to_announce_it(string seed) => SeedPlan.Findings(seed, "PL6006").ShouldBeEmpty();
}
