using System.Buffers;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class CharactersTests
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("。，（）“”!,(");

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("，，")]
    [InlineData("全民科学素质")]
    [InlineData("2025, plan")]
    [InlineData("no marks at all")]
    [InlineData("（全民）科学2025素质，“行动”。")]
    [InlineData("一鿿㐀豈\uD842\uDFB7、；。")]
    [InlineData("县科协。 \t\n县教育局，")]
    public void The_next_mark_is_the_one_that_a_search_for_all_of_them_finds(string text)
    {
        for (var start = 0; start <= text.Length; start++)
        {
            var at = text.AsSpan(start).IndexOfAny(Marks);
            Characters.NextMark(text, start, Marks).ShouldBe(at < 0 ? text.Length : start + at);
        }
    }
}
