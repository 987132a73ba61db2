using CsCheck;
using PlanLint.Text;
using Check = PlanLint.Tests.Rules.Check;

namespace PlanLint.Tests.Text;

/// <summary>The scanners behind the rules about targets, on texts that nobody writes.</summary>
public sealed class TargetWordsTests
{
    private static readonly string[] Rules = ["PL3002", "PL3003", "PL3004", "PL3005", "PL3006", "PL3008", "PL3009", "PL3010", "PL3011", "PL3012"];

    [Fact]
    public void No_text_is_refused_and_every_span_lies_inside() => Hostile.Text.Sample(text =>
    {
        foreach (var vague in VagueWords.Find(text)) vague.Span.ShouldLieIn(text);
        foreach (var number in BareNumbers.Find(text)) number.ShouldLieIn(text);
        foreach (var quantity in Quantities.Find(text))
        {
            NumberFaults.Of(text, quantity);
            NumberFaults.Missing(text, quantity)?.At.ShouldLieIn(text);
            Hedges.Surplus(text, quantity)?.ShouldLieIn(text);
            Standards.IsStanding(text, quantity, 0);
        }
    });

    [Fact]
    public void No_plan_is_refused() => Hostile.Text.Sample(text => Run(text), iter: 500);

    [Fact]
    public void Hostile_texts_take_linear_time() => Pace.ShouldBeQuick(text =>
    {
        VagueWords.Find(text);
        BareNumbers.Find(text);
    });

    [Theory]
    [InlineData("公民具备科学素质的比例达到1%，")]
    [InlineData("公民具备科学素质的比例达到1%。")]
    [InlineData("到2025年公民具备科学素质的比例")]
    [InlineData("到2020年达到1个")]
    [InlineData("建设一批基地1个、")]
    [InlineData("定期开展，")]
    [InlineData("培训农民1，")]
    [InlineData("约1人左右")]
    [InlineData("1-1万人")]
    public void Plans_of_long_paragraphs_take_linear_time(string bit) => Run(string.Concat(Enumerable.Repeat(bit, 9_900 / bit.Length)), rows: 20);

    /// <summary>Longer values are not read at all, so rows make a file long.</summary>
    private static void Run(string text, int rows = 1)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(text);
        var content = string.Join(',', Enumerable.Repeat($$"""{"content":{{quoted}}}""", rows));
        var plan = $$"""
            {"title":"青石县实施方案（2021—2025年）","jurisdiction":{"name":"青石县","within":["四川省"]},"targets":[{{quoted}},{{quoted}}],
             "actions":[{"action":"农民","tasks":[{"task":"培训","rows":[{{content}}]}]}],"body":[{"action":"农民","tasks":[{"task":"培训","rows":[{{content}}]}]}]}
            """;
        var result = Check.Lint("x.plan.json", plan, new LintSettings(Check.Profile), Rules);
        if (rows > 1) result.Notifications.ShouldBeEmpty();
        else result.Notifications.ShouldNotContain(n => n.RuleId != null);
    }
}
