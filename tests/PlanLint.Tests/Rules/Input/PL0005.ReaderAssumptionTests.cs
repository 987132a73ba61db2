using PlanLint.Model;

namespace PlanLint.Tests.Rules.Input;

public sealed class ReaderAssumptionTests
{
    private const string Header = "重点行动,主要任务,主要内容,牵头单位\n";

    [Fact]
    public void One_assumption_is_one_sentence()
    {
        var found = Lint(Header + "农民行动,培训,一。,县农业农村局、科技局\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“县农业农村局、科技局”里各单位共用的字只写了一次，读作“县科技局”，请核对。");
        found.Message.In(Language.English).ShouldBe("In '县农业农村局、科技局' names share words that are written once; read as '县科技局'; please check.");
        var region = (Region.Text)found.At.Region;
        region.Source[region.Span].ShouldBe("科技局");
    }

    [Fact]
    public void Assumptions_of_a_kind_are_one_finding_with_all_places()
    {
        var found = Lint(Header + "农民行动,培训,一。,县农业农村局、科技局\n,,二。,县教育局、财政局\n,,三。,县水利局、林业局\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldEndWith("读作“县科技局”；这样的推断共有 3 处，请逐一核对。");
        found.Related.Select(r => ((Region.Text)r.At.Region).Start.Line).ShouldBe([3, 4]);
    }

    [Fact]
    public void A_file_in_which_all_is_written_has_none() => Lint(Header + "农民行动,培训,一。,县农业农村局、县科技局\n").ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Lint(string csv) => Check.Lint("x.csv", csv, new LintSettings(Check.Profile), "PL0005").Diagnostics;
}
