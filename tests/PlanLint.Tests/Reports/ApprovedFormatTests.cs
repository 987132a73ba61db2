using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>The formats that build servers and pull requests show, as approved: all levels, a place in a spreadsheet, a waiver, and what was not checked.</summary>
public sealed class ApprovedFormatTests
{
    private static readonly SourceText Sheet = new("报送稿.xlsx", "农民行动\n县科协、县科协", parts: [new(0, new PartName.SheetCell("任务分工", 3, 1)), new(5, new PartName.SheetCell("任务分工", 12, 4))]);

    private static LintRun Run { get; } = Sample.Of(
        Sample.File(Sample.Plan, Sample.Lead(Sample.Plan), Sample.Vague(Sample.Plan), Sample.Repeated(Sample.Plan)),
        Sample.File(Sample.Clean("plans/b.plan.yaml").Source!, Sample.Finding("PL4901", Severity.Error, Message.Of($"写了两次。", $"It is written twice."), Sample.At(Sample.Clean("plans/b.plan.yaml").Source!, "方案")) with
        {
            Suppressed = new(SuppressionKind.External, "区政府会议确定", Sample.At(Sample.Plan, "培训")),
        }),
        Sample.File(Sheet, Sample.Finding("PL4901", Severity.Error, Message.Of($"单位“{"县科协"}”写了两次。", $"The unit '{"县科协"}' is written twice."), Sample.At(Sheet, "县科协"))) with
        {
            Notifications = [new(NotificationKind.Input, Message.Of($"第二张工作表读不懂，没有检查。", $"The second sheet was not understood and not checked.")) { At = Sample.At(Sheet, "农民行动") }],
        }) with
    {
        Notifications = [new(NotificationKind.Request, Message.Of($"找不到“{"c.yaml"}”。", $"There is no '{"c.yaml"}'."))],
    };

    public static MatrixTheoryData<string, Language> Formats => new(["github", "gitlab", "junit", "msbuild", "markdown"], Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_run_is_written_as_approved(string format, Language language) =>
        Sample.Write(ReportFormats.Create(format, new(language, Severity.Info))!, Run)
            .ShouldBeApproved($"tests/PlanLint.Tests/Reports/Approved/{format}.{(language is Language.Chinese ? "zh" : "en")}.txt");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_writes_give_the_same_bytes(string format, Language language) =>
        Sample.Bytes(ReportFormats.Create(format, new(language))!, Run).ShouldBe(Sample.Bytes(ReportFormats.Create(format, new(language))!, Run));
}
