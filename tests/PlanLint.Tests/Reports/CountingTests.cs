using System.Text;
using System.Text.Json.Nodes;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>What is waived or known stays in the run and does not count.</summary>
public sealed class CountingTests
{
    private static readonly Diagnostic Lead = Sample.Lead(Sample.Plan);
    private static readonly Diagnostic Waived = Lead with { Suppressed = new(SuppressionKind.InSource, "区政府会议确定", Lead.At) { Owner = "张三", Until = new(2026, 12, 31) } };
    private static readonly Diagnostic Known = Sample.Repeated(Sample.Plan) with { Baseline = BaselineState.Unchanged };
    private static readonly LintRun Run = Sample.Of(Sample.File(Sample.Plan, Waived, Known, Sample.Vague(Sample.Plan) with { Baseline = BaselineState.New }));

    [Fact]
    public void Only_what_counts_closes_the_gate()
    {
        Sample.Run.ExitCode.ShouldBe(1);
        Run.ExitCode.ShouldBe(0);
        Run.Diagnostics.Count().ShouldBe(3);
        Run.Counting.ShouldHaveSingleItem().RuleId.ShouldBe("PL3901");
        (Run.Count(Severity.Error), Run.Count(Severity.Info), Run.SuppressedCount, Run.KnownCount).ShouldBe((0, 1, 1, 1));
    }

    [Fact]
    public void A_finding_that_is_both_waived_and_known_is_told_once() =>
        (Run with { Files = [Sample.File(Sample.Plan, Waived with { Baseline = BaselineState.Unchanged })] }).KnownCount.ShouldBe(0);

    [Theory]
    [InlineData("text")]
    [InlineData("full")]
    public void People_see_what_counts_and_how_much_does_not(string format)
    {
        var text = Write(format);
        text.ShouldContain("PL3901");
        text.ShouldNotContain("PL1901");
        text.ShouldNotContain("PL4901");
        text.ShouldContain("已豁免 1 个");
        text.ShouldContain("基线里已有 1 个");
    }

    [Fact]
    public void Json_has_all_with_their_marks()
    {
        var json = JsonNode.Parse(Write("json"))!;
        ((int)json["counts"]!["error"]!, (int)json["counts"]!["info"]!, (int)json["suppressedCount"]!, (int)json["knownCount"]!).ShouldBe((0, 1, 1, 1));
        var findings = json["files"]![0]!["diagnostics"]!.AsArray().ToDictionary(d => (string)d!["id"]!);
        findings["PL1901"]!["suppression"]!["reason"]!.ToString().ShouldBe("区政府会议确定");
        findings["PL1901"]!["suppression"]!["until"]!.ToString().ShouldBe("2026-12-31");
        findings["PL1901"]!["baselineState"].ShouldBeNull();
        findings["PL4901"]!["baselineState"]!.ToString().ShouldBe("unchanged");
        findings["PL3901"]!["baselineState"]!.ToString().ShouldBe("new");
        findings["PL3901"]!["suppression"].ShouldBeNull();
    }

    private static string Write(string format)
    {
        using var output = new MemoryStream();
        ReportFormats.Create(format, new(Language.Chinese, Severity.Info))!.Write(Run, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
