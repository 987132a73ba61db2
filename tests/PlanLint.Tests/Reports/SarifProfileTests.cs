using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using PlanLint.Reports;
using Suppression = PlanLint.Model.Suppression;
using SuppressionKind = PlanLint.Model.SuppressionKind;

namespace PlanLint.Tests.Reports;

/// <summary>Waived and known findings in SARIF, and what the log for GitHub leaves out.</summary>
public sealed class SarifProfileTests
{
    private static readonly Diagnostic Lead = Sample.Lead(Sample.Plan);
    private static readonly Diagnostic Vague = Sample.Vague(Sample.Plan);
    private static readonly Diagnostic Repeated = Sample.Repeated(Sample.Plan);
    private static readonly Suppression Waiver = new(SuppressionKind.External, "区政府会议\u001B确定", Sample.At(Sample.Plan, "培训", "任务“培训”")) { Owner = "张三", Approver = "李四", Until = new(2026, 12, 31) };

    [Fact]
    public void A_waiver_is_a_suppression_with_its_reason_place_and_names()
    {
        var results = SarifText.Load(Sample.Of(Sample.File(Sample.Plan, Lead with { Suppressed = Waiver }, Vague))).Results;
        var suppression = results[0].Suppressions.ShouldHaveSingleItem();
        (suppression.Kind, suppression.Status, suppression.Justification).ShouldBe((Microsoft.CodeAnalysis.Sarif.SuppressionKind.External, SuppressionStatus.Accepted, "区政府会议\\u001B确定"));
        (suppression.GetProperty("owner"), suppression.GetProperty("approver"), suppression.GetProperty("until")).ShouldBe(("张三", "李四", "2026-12-31"));
        suppression.Location.PhysicalLocation.Region.StartLine.ShouldBe(5);
        var written = SarifText.Json(Sample.Of(Sample.File(Sample.Plan, Lead with { Suppressed = Waiver with { Kind = SuppressionKind.InSource } }, Vague))).GetProperty("results");
        written[0].GetProperty("suppressions")[0].GetProperty("kind").GetString().ShouldBe("inSource");
        written[0].GetProperty("suppressions")[0].GetProperty("status").GetString().ShouldBe("accepted");
        written[1].GetProperty("suppressions").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_baseline_gives_every_result_its_state()
    {
        var results = SarifText.Json(Sample.Of(Sample.File(Sample.Plan, Lead with { Baseline = Model.BaselineState.Unchanged }, Vague with { Baseline = Model.BaselineState.New }, Repeated))).GetProperty("results");
        results.EnumerateArray().Select(r => r.GetProperty("baselineState").GetString()).ShouldBe(["unchanged", "new", "new"], ignoreOrder: true);
        results.EnumerateArray().Any(r => r.TryGetProperty("suppressions", out _)).ShouldBeFalse();
    }

    [Fact]
    public void Without_baseline_and_waivers_there_is_neither()
    {
        var results = SarifText.Json(Sample.Run).GetProperty("results");
        results.EnumerateArray().Any(r => r.TryGetProperty("suppressions", out _) || r.TryGetProperty("baselineState", out _)).ShouldBeFalse();
    }

    [Fact]
    public void The_log_for_GitHub_holds_only_what_counts()
    {
        var run = Sample.Of(Sample.File(
            Sample.Plan,
            Lead with { Suppressed = Waiver, Baseline = Model.BaselineState.New },
            Repeated with { Baseline = Model.BaselineState.Unchanged },
            Vague with { Baseline = Model.BaselineState.New },
            Vague with { Severity = Severity.Silent, Baseline = Model.BaselineState.New }));
        var result = SarifText.Load(run, profile: SarifProfile.GitHub).Results.ShouldHaveSingleItem();
        (result.RuleId, result.Level).ShouldBe(("PL3901", FailureLevel.Note));
        (result.Suppressions, result.BaselineState).ShouldBe((null, Microsoft.CodeAnalysis.Sarif.BaselineState.None));
        SarifText.Load(run).Results.Count.ShouldBe(4);
    }

    [Fact]
    public void A_fingerprint_does_not_depend_on_the_profile()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Lead with { Suppressed = Waiver }, Lead));
        SarifText.Load(run, profile: SarifProfile.GitHub).Results.ShouldHaveSingleItem().PartialFingerprints["planLint/v1"]
            .ShouldBe(SarifText.Load(run).Results.Single(r => r.Suppressions.Count == 0).PartialFingerprints["planLint/v1"]);
    }

    [Fact]
    public void Of_more_than_5000_the_gravest_are_written_and_a_note_says_so()
    {
        var other = new SourceText("plans/z.plan.yaml", Sample.PlanText);
        var run = Sample.Of(
            Sample.File(Sample.Plan, [.. Enumerable.Repeat(Repeated, 4_000), .. Enumerable.Repeat(Vague, 1_500)]),
            Sample.File(other, Enumerable.Repeat(Sample.Lead(other), 600)));
        var log = SarifText.Load(run, profile: SarifProfile.GitHub);
        log.Results.CountBy(r => r.Level).ToDictionary().ShouldBe(new Dictionary<FailureLevel, int> { [FailureLevel.Error] = 600, [FailureLevel.Warning] = 4_000, [FailureLevel.Note] = 400 }, ignoreOrder: true);
        var invocation = log.Invocations.ShouldHaveSingleItem();
        (invocation.ExecutionSuccessful, invocation.ExitCode).ShouldBe((true, 1));
        var note = invocation.ToolExecutionNotifications.ShouldHaveSingleItem();
        (note.Level, note.Descriptor.Id, note.Message.Text).ShouldBe((FailureLevel.Note, "PLN1001", "这份日志只有最重的 5000 个结果，另有 1100 个没有写入；用 --sarif-profile full 可写出全部。"));
        log.Tool.Driver.Notifications[note.Descriptor.Index].Id.ShouldBe("PLN1001");
        SarifText.Load(run).Results.Count.ShouldBe(6_100);
        SarifText.Load(run).Invocations[0].ToolExecutionNotifications.ShouldBeNull();
    }

    [Fact]
    public void Exactly_5000_are_all_there() => SarifText
        .Load(Sample.Of(Sample.File(Sample.Plan, Enumerable.Repeat(Vague, 5_000))), profile: SarifProfile.GitHub)
        .Invocations[0].ToolExecutionNotifications.ShouldBeNull();
}
