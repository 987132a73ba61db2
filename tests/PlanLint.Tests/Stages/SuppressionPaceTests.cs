using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Stages;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Stages;

/// <summary>Many suppressions over many findings: a look at each pair would keep the test run busy for minutes.</summary>
public sealed class SuppressionPaceTests
{
    private const int Count = 100_000;

    private static readonly RuleWords Words = new(Check.Rules.Rules);

    private static readonly SourceText Source = new("x.plan.yaml", string.Concat(Enumerable.Repeat("若干次培训\n", Count)));

    private static readonly IReadOnlyList<Diagnostic> Findings = [.. Enumerable.Range(0, Count).Select(i =>
        new Diagnostic("PL3003", Severity.Info, Message.Of($"含糊。", $"Vague."), new(Source.Path, $"行动“{i % 1000}”/第 {i} 行/内容", new Region.Text(Source, new(i * 6, 2)))))];

    [Fact]
    public void A_line_each() => Hidden(i => One(i) with { Reach = SuppressionReach.Line, Span = new(i * 6, 5) }).ShouldBe((Count, Count));

    [Fact]
    public void Ranges_that_all_begin_at_the_top_and_never_end() => Hidden(i => One(i) with { Reach = SuppressionReach.Range, Span = new(i, Source.Text.Length) }).Hidden.ShouldBe(Count);

    [Fact]
    public void Ranges_of_prefixes_inside_each_other() =>
        Hidden(i => One(i, "PL*") with { Reach = SuppressionReach.Range, Span = TextSpan.Between(i, Source.Text.Length - i) }).Hidden.ShouldBeGreaterThan(Count - 2);

    [Fact]
    public void The_whole_file_again_and_again() => Hidden(i => One(i) with { Reach = SuppressionReach.File }).ShouldBe((Count, 1));

    [Fact]
    public void A_place_each() => Hidden(i => One(i) with { Reach = SuppressionReach.Place, Path = $"行动“{i}”/第 # 行/内容" }).ShouldBe((Count, 1000));

    [Fact]
    public void Comments_of_a_file()
    {
        var text = string.Concat(Enumerable.Repeat("# planlint-disable PL3* -- 上级文件原文\n", Count)) + "title: 方案\n" + string.Concat(Enumerable.Repeat("# planlint-enable\n", 10));
        Check.Lint("x.plan.yaml", text, new LintSettings(Check.Profile), "PL0003", "PL3003").Diagnostics.Count(d => d.RuleId == "PL0003").ShouldBe(9);
    }

    [Theory]
    [InlineData("# planlint-disable-file ", "PL3* ")]
    [InlineData("# planlint-disable-file PL3003 -- ", "  ")]
    [InlineData("# planlint-disable-file PL3003 -- ", "-")]
    [InlineData("# planlint-disable-", "next-")]
    [InlineData("# planlint-disable-file PL3003 -- ", "（until 2026")]
    [InlineData("# planlint-disable-file ", "理由 ")]
    public void A_long_comment(string start, string rest)
    {
        var result = Check.Lint("x.plan.yaml", $"{start}{string.Concat(Enumerable.Repeat(rest, Count))}\ntitle: 方案\n", new LintSettings(Check.Profile), "PL0003");
        result.Diagnostics.Count.ShouldBeLessThan(3);
        result.Diagnostics.ShouldAllBe(d => d.Message.In(Language.Chinese).Length < 300);
    }

    private static WrittenSuppression One(int _, string word = "PL3003") => new(word, new(SuppressionKind.InSource, "上级文件原文", Findings[0].At), Findings[0].At);

    private static (int Hidden, int Used) Hidden(Func<int, WrittenSuppression> one)
    {
        var (findings, stated) = Suppressions.Apply(Findings, [.. Enumerable.Range(0, Count).Select(one)], Words, 0, _ => true);
        return (findings.Count(d => d.Suppressed is not null), stated.Count(s => s.Fault is null));
    }
}
