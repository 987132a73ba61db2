using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class QuoteStyleTests
{
    [Theory]
    [InlineData("开展[|\"大手拉小手\"|]活动。", "开展“大手拉小手”活动。")]
    [InlineData("开展[|'大手拉小手'|]活动。", "开展‘大手拉小手’活动。")]
    [InlineData("实施[|\"12621\"|]工程。", "实施“12621”工程。")]
    public void A_straight_pair_is_made_curly(string text, string mended) => Check.Fix("PL5003", Intro(text), Intro(mended));

    [Fact]
    public void The_straight_pairs_of_a_file_are_one_finding()
    {
        var found = Check.Rule("PL5003", Intro("开展[|\"大手拉小手\"|]和\"科普赶集\"活动。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("中文里有 2 处直引号，第一处是\"大手拉小手\"，应当用成对的“”或‘’。");
        found.Related.ShouldHaveSingleItem();
        found.Fix!.Edits.Length.ShouldBe(4);
    }

    [Fact]
    public void An_odd_straight_mark_is_left_to_a_person() => Check.Rule("PL5003", Intro("开展[|\"|]大手拉小手活动。")).ShouldHaveSingleItem().Fix.ShouldBeNull();

    [Fact]
    public void Double_marks_directly_inside_double_marks_are_found()
    {
        var found = Check.Rule("PL5003", Intro("开展“弘扬[|“两弹一星”|]精神”活动。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("引号里面的“两弹一星”用的也是双引号，里面的一层应当用‘’。");
        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("开展“弘扬‘两弹一星’精神”“科普赶集”活动。")]
    [InlineData("配发55\"屏幕和5'标尺，英文是don't。")]
    [InlineData("前一半“没有合上，后一半“合上”了。")]
    public void Curly_marks_apostrophes_and_measures_pass(string text) => Check.Rule("PL5003", Intro(text));

    private static string Intro(string text) => $"intro:\n  - {text}\n";
}
