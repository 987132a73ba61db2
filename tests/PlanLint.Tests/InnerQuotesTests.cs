using PlanLint.Model;

namespace PlanLint.Tests;

public sealed class InnerQuotesTests
{
    [Theory]
    [InlineData("“十四五”期间培训2000人次", "‘十四五’期间培训2000人次")]
    [InlineData("弘扬“‘两弹一星’精神”", "弘扬‘“两弹一星”精神’")]
    [InlineData("用‘科普’讲“新农人”", "用‘科普’讲‘新农人’")]
    [InlineData("组织保障”“机制保障”“条件保障", "组织保障”“机制保障”“条件保障")]
    [InlineData("“双减”行动”““银龄”行动”“其他", "‘双减’行动”“‘银龄’行动”“其他")]
    [InlineData("“十四五”期间实施“银龄跨越数字…", "‘十四五’期间实施‘银龄跨越数字…")]
    [InlineData("“", "“")]
    [InlineData("实施“银龄行动", "实施“银龄行动")]
    [InlineData("don’t", "don’t")]
    public void Marks_with_partners_become_inner_ones(string words, string quoted)
    {
        InnerQuotes.Of(words).ShouldBe(quoted);
        InnerQuotes.Of(quoted).ShouldBe(quoted);
    }

    [Fact]
    public void Only_what_the_template_quotes_is_changed()
    {
        const string words = "“新农人”";
        Message.Of($"{words}在“{words}”里，{{“{words}”}}有 {2:00} 处，{words}没有。", $"'{words}'").In(Language.Chinese)
            .ShouldBe("“新农人”在“‘新农人’”里，{“‘新农人’”}有 02 处，“新农人”没有。");
        Message.Of($"“{words}”", $"'{words}'").In(Language.English).ShouldBe("'“新农人”'");
    }
}
