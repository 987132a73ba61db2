using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class AssumedInheritanceTests
{
    private const string Header = "重点行动,主要任务,主要内容,牵头单位,责任单位\n";

    [Fact]
    public void Blank_unit_cells_are_said_once_for_each_action()
    {
        var found = Lint(Header + "农民行动,培训,一。,县科协,县教育局\n,,二。,,\n,,三。,,县气象局\n老年人行动,课堂,四。,县民政局,县民政局\n,,五。,,\n");
        found.Select(d => d.Message.In(Language.Chinese)).ShouldBe(
        [
            "行动“农民行动”中有 2 行的单位是空白，按合并单元格沿用了上面的单位，请核对。",
            "行动“老年人行动”中有 1 行的单位是空白，按合并单元格沿用了上面的单位，请核对。",
        ]);
        found[0].Message.In(Language.English).ShouldBe("In action '农民行动' the units of 2 rows are blank and were read as merged with the cell above; please check.");
        found[0].At.Path.ShouldBe("行动“农民行动”");
        ((Region.Text)found[0].At.Region).Start.ShouldBe(new(2, 12));
    }

    [Theory]
    [InlineData(Header + "农民行动,培训,一。,县科协,县教育局\n,,二。,/,县教育局\n")]
    [InlineData(Header + "农民行动,培训,一。,,\n,,二。,县科协,县教育局\n")]
    [InlineData(Header + "农民行动,培训,一。,县科协,县教育局\n老年人行动,课堂,二。,,\n")]
    public void Nothing_is_taken_over_from_below_from_another_action_or_in_place_of_a_dash(string csv) => Lint(csv).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Lint(string csv) => Check.Lint("x.csv", csv, new LintSettings(Check.Profile), "PL1003").Diagnostics;
}
