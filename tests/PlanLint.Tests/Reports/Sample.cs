using System.Text;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>Builds runs from texts: every place is found by its words.</summary>
internal static class Sample
{
    public const string PlanText = """
        title: 汉台区实施方案
        actions:
          - action: 农民科学素质提升行动
            tasks:
              - task: 培训
                rows:
                  - 开展若干次培训。
                  - 开展若干次培训。

        """;

    public static SourceText Plan { get; } = new("plans/汉台 #1.plan.yaml", PlanText);

    /// <summary>One error with a related place and a fix, one without, one info; a second file that has nothing.</summary>
    public static LintRun Run { get; } = Of(
        File(Plan, Lead(Plan), Vague(Plan), Repeated(Plan)), Clean("plans/b.plan.yaml")) with
    {
        Profile = "kxsz-2021@1.0.0",
    };

    public static LintRun Of(params IReadOnlyList<FileResult> files) => new(files, SampleRules.All);

    public static FileResult File(SourceText source, params IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = diagnostics.Order(Diagnostic.Order).ToList();
        return new(source.Path, source, ordered, Outcomes(ordered));
    }

    public static FileResult Clean(string path) => File(new SourceText(path, "title: 方案\n"));

    public static Diagnostic Lead(SourceText source) => new(
        "PL1901",
        Severity.Error,
        Message.Of($"行动“{"农民科学素质提升行动"}”没有牵头单位。", $"Action '{"农民科学素质提升行动"}' names no lead unit."),
        At(source, "农民科学素质提升行动", "行动“农民科学素质提升行动”"));

    public static Diagnostic Vague(SourceText source) => new(
        "PL3901",
        Severity.Info,
        Message.Of($"“{"若干"}”不是数量。", $"'{"若干"}' is no count."),
        At(source, "若干", "行动“农民科学素质提升行动”/任务“培训”/第 1 行/内容"));

    public static Diagnostic Repeated(SourceText source)
    {
        var first = source.Text.IndexOf("开展若干次培训。", StringComparison.Ordinal);
        var second = source.Text.LastIndexOf("开展若干次培训。", StringComparison.Ordinal);
        var line = source.Line(source.PositionOf(second).Line);
        return new(
            "PL4901",
            Severity.Warning,
            Message.Of($"内容“{"开展若干次培训。"}”写了 {2} 次。", $"The content '{"开展若干次培训。"}' is written {2} times."),
            At(source, new TextSpan(second, 8), "行动“农民科学素质提升行动”/任务“培训”/第 2 行"))
        {
            Related = [new(At(source, new TextSpan(first, 8), "行动“农民科学素质提升行动”/任务“培训”/第 1 行"), Message.Of($"第一次出现", $"first occurrence"))],
            Fix = new(Message.Of($"删去重复的行。", $"Remove the repeated row."), FixSafety.Unsafe, new Edit(At(source, new TextSpan(line.Start, line.Length + 1)), "")),
            Properties = new Dictionary<string, string> { ["similarity"] = "1", ["count"] = "2" },
        };
    }

    public static Location At(SourceText source, string words, string path = "")
    {
        var start = source.Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return At(source, new TextSpan(start, words.Length), path);
    }

    public static Location At(SourceText source, TextSpan span, string path = "") => new(source.Path, path, new Region.Text(source, span));

    public static Diagnostic Finding(string rule, Severity severity, Message message, Location at) => new(rule, severity, message, at);

    public static string Write(IReport report, LintRun run)
    {
        var bytes = Bytes(report, run);
        bytes.Take(3).ShouldNotBe([0xEF, 0xBB, 0xBF]);
        return new UTF8Encoding(false, true).GetString(bytes);
    }

    public static byte[] Bytes(IReport report, LintRun run)
    {
        using var stream = new MemoryStream();
        report.Write(run, stream);
        stream.CanWrite.ShouldBeTrue("the report closed the stream");
        return stream.ToArray();
    }

    private static Dictionary<string, RuleOutcome> Outcomes(IReadOnlyList<Diagnostic> found) => SampleRules.All.ToDictionary(
        r => r.Id,
        r => found.Count(d => d.RuleId == r.Id) is > 0 and var n ? new RuleOutcome.Failed(n, n + 1) : (RuleOutcome)new RuleOutcome.Passed(2),
        StringComparer.Ordinal);
}
