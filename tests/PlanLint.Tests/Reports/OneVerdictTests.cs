using System.Xml.Linq;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Reports;

/// <summary>All formats render one run: a reader counts the same in each, and none looks green when the exit code is not 0.</summary>
public sealed class OneVerdictTests
{
    private static readonly Message Reason = Message.Of($"读不懂。", $"Not understood.");
    private static readonly Lazy<LintRun> Samples = new(ReadSamples);

    public static MatrixTheoryData<string, Language> Formats => new(ReportFormats.Names, Enum.GetValues<Language>());

    public static TheoryData<string> Names => [.. ReportFormats.Names];

    /// <summary>A file that could not be read, a rule that failed in another, a wrong setting and a path that is not there.</summary>
    private static LintRun Incomplete { get; } = Sample.Of(
        Sample.File(Sample.Plan, Sample.Lead(Sample.Plan), Sample.Vague(Sample.Plan), Sample.Repeated(Sample.Plan)) with
        {
            Notifications = [new(NotificationKind.Rule, Reason) { At = Sample.At(Sample.Plan, "培训"), RuleId = "PL3901" }],
        },
        new("plans/b.docx", null, [], SampleRules.All.ToDictionary(r => r.Id, r => (RuleOutcome)new RuleOutcome.NotChecked(Reason), StringComparer.Ordinal))
        {
            Notifications = [new(NotificationKind.Input, Reason) { At = new("plans/b.docx", "", new Region.WholeFile()) }, new(NotificationKind.Input, Reason)],
        }) with
    {
        Notifications = [new(NotificationKind.Configuration, Reason), new(NotificationKind.Request, Reason)],
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_samples_count_the_same_in_every_format(string format, Language language) => ShouldAgree(format, language, Samples.Value);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_run_with_notifications_counts_the_same_in_every_format(string format, Language language)
    {
        ShouldAgree(format, language, Incomplete);
        ShouldAgree(format, language, Sample.Of() with { Notifications = [new(NotificationKind.Request, Reason)] });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_waived_or_known_counts_in_no_format(string format, Language language)
    {
        var lead = Sample.Lead(Sample.Plan);
        ShouldAgree(format, language, Sample.Of(Sample.File(
            Sample.Plan,
            lead with { Suppressed = new(SuppressionKind.External, "区政府会议确定", lead.At), Baseline = BaselineState.New },
            Sample.Repeated(Sample.Plan) with { Baseline = BaselineState.Unchanged },
            Sample.Vague(Sample.Plan) with { Baseline = BaselineState.New })));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_is_green_exactly_when_it_should_be(string format)
    {
        var clean = Sample.Of(Sample.Clean("a.plan.yaml"));
        IsGreen(format, clean).ShouldBeTrue();
        var lead = Sample.Lead(Sample.Plan);
        IsGreen(format, Sample.Of(Sample.File(Sample.Plan, lead with { Suppressed = new(SuppressionKind.InSource, "区政府会议确定", lead.At) }))).ShouldBeTrue();
        foreach (var run in NotGreen())
        {
            run.ExitCode.ShouldBeGreaterThan(0);
            IsGreen(format, run).ShouldBeFalse($"exit code {run.ExitCode}, {run.Gate}\n{Write(format, Language.Chinese, run, Severity.Error)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_that_do_not_close_the_gate_leave_tests_and_verdict_green(string format)
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan), Sample.Vague(Sample.Plan)));
        run.ExitCode.ShouldBe(0);
        if (format is "junit" or "markdown") IsGreen(format, run).ShouldBeTrue();
        Totals.In(format, Write(format, Language.Chinese, run, Severity.Warning)).Warnings.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_streams(string format)
    {
        using var stream = new SteppedStream();
        ReportFormats.Create(format, new())!.Write(Sample.Of(Sample.File(Sample.Plan, Enumerable.Repeat(Sample.Lead(Sample.Plan), 5_001))), stream);
        stream.Largest.ShouldBeLessThan(1 << 18);
        if (format is not "markdown") stream.Writes.ShouldBeGreaterThan(4);
    }

    private static IEnumerable<LintRun> NotGreen()
    {
        yield return Incomplete;
        yield return Sample.Of() with { Notifications = [new(NotificationKind.Request, Reason)] };
        yield return Sample.Of(Sample.Clean("a.plan.yaml") with { Notifications = [new(NotificationKind.Input, Reason)] });
        yield return Sample.Of(Sample.Clean("a.plan.yaml") with { Notifications = [new(NotificationKind.Rule, Reason) { RuleId = "PL9999" }] });
        yield return Sample.Run;
        yield return Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan))) with { Gate = new(Severity.Warning) };
        yield return Sample.Of(Sample.File(Sample.Plan, Sample.Vague(Sample.Plan))) with { Gate = new(Severity.Info) };
        yield return Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan))) with { Gate = new(null, 0) };
    }

    /// <summary>With the fewest findings shown that can be asked for.</summary>
    private static bool IsGreen(string format, LintRun run)
    {
        var text = Write(format, Language.Chinese, run, Severity.Error);
        return format switch
        {
            "junit" => !XDocument.Parse(text).Descendants().Any(e => e.Name.LocalName is "failure" or "error"),
            "markdown" => text.Contains('✅', StringComparison.Ordinal),
            "json" => text.Contains("\"exitCode\": 0,", StringComparison.Ordinal),
            "sarif" => text.Contains("\"exitCode\":0,", StringComparison.Ordinal) && text.Contains("\"executionSuccessful\":true", StringComparison.Ordinal),
            _ => Totals.In(format, text) == new Totals(0, 0, 0, 0),
        };
    }

    private static void ShouldAgree(string format, Language language, LintRun run)
    {
        Totals.In(format, Write(format, language, run, Severity.Info)).ShouldBe(Totals.Of(run));
        if (format is "sarif" or "json") return;
        Totals.In(format, Write(format, language, run, Severity.Warning)).ShouldBe(Totals.Of(run) with { Infos = 0 });
    }

    private static string Write(string format, Language language, LintRun run, Severity show) => Sample.Write(ReportFormats.Create(format, new(language, show))!, run);

    private static LintRun ReadSamples()
    {
        var files = Directory.GetFiles(Repository.PathOf("samples"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".diagnostics.txt", StringComparison.Ordinal) && Path.GetFileName(f)[0] != '.')
            .Select(f => (Path: Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), Full: f))
            .OrderBy(f => f.Path, StringComparer.Ordinal);
        return new([.. files.Select(f => Check.Lint(f.Path, File.ReadAllBytes(f.Full), new(Check.Profile)))], Check.Rules.Rules);
    }

    private sealed class SteppedStream : MemoryStream
    {
        public int Writes { get; private set; }

        public int Largest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            Largest = Math.Max(Largest, buffer.Length);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
