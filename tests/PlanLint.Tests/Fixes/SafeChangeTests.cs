using PlanLint.Fixes;

namespace PlanLint.Tests.Fixes;

/// <summary>What a safe fix may do to words, and what not.</summary>
public sealed class SafeChangeTests
{
    [Theory]
    [InlineData("2021-2035年", "2021—2035年")]
    [InlineData("5-10场", "5～10场")]
    [InlineData("“5.12”", "“5·12”")]
    [InlineData("达到25%,城乡", "达到25%，城乡")]
    [InlineData("达到 18 %", "达到18%")]
    [InlineData("<方案>", "〈方案〉")]
    [InlineData("县科协县妇联", "县科协、县妇联")]
    [InlineData("2023年09月08日", "2023年9月8日")]
    [InlineData("“甲”、“乙”", "“甲”“乙”")]
    public void Marks_and_spaces_may_change(string before, string after) => SafeChange.Holds(before, after).ShouldBeTrue();

    [Theory]
    [InlineData("5 10场", "510场")]
    [InlineData("1.5万", "15万")]
    [InlineData("510场", "5、10场")]
    [InlineData("25%", "25")]
    [InlineData("25%", "25‰")]
    [InlineData("20℃", "20")]
    [InlineData("县科协", "县妇联")]
    [InlineData("县科协", "县 科 学 协")]
    [InlineData("10月", "1月")]
    [InlineData("007号", "7号")]
    [InlineData("2023年10月08日", "2023年1月8日")]
    [InlineData("１０场", "10场")]
    [InlineData("甲乙", "乙甲")]
    public void Words_numbers_and_units_may_not(string before, string after) => SafeChange.Holds(before, after).ShouldBeFalse();
}
