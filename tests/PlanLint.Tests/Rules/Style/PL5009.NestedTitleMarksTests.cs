using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class NestedTitleMarksTests
{
    [Theory]
    [InlineData("《关于印发[|<实施方案>|]的通知》", "《关于印发〈实施方案〉的通知》")]
    [InlineData("《关于印发[|＜实施方案＞|]的通知》", "《关于印发〈实施方案〉的通知》")]
    [InlineData("《关于贯彻[|《条例》|]和[|《纲要》|]的意见》", "《关于贯彻〈条例〉和〈纲要〉的意见》")]
    public void The_inner_marks_are_made_single(string text, string mended) => Check.Fix("PL5009", $"basis:\n  - {text}\n", $"basis:\n  - {mended}\n");

    [Fact]
    public void The_message_quotes_the_inner_title()
    {
        var found = Check.Rule("PL5009", "basis:\n  - 《关于印发[|<实施方案>|]的通知》\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“<实施方案>”在书名号里面，它的“<…>”应为“〈…〉”。");
        found.Message.In(Language.English).ShouldBe("'<实施方案>' stands inside a title; its '<…>' should be '〈…〉'.");
    }

    [Theory]
    [InlineData("《关于贯彻〈条例〉的意见》")]
    [InlineData("《关于转发〈关于贯彻《条例》的意见〉的通知》")]
    [InlineData("《条例》要求得分<60的整改，网页用<b>粗体</b>。")]
    [InlineData("《差错率<5的要求》《得分>60的要求》")]
    [InlineData("《没有合上的题目和《条例》")]
    public void Single_marks_and_comparisons_pass(string text) => Check.Rule("PL5009", $"intro:\n  - {text}\n");
}
