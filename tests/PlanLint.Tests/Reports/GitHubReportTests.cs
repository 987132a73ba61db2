using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class GitHubReportTests
{
    /// <summary>What the runner undoes (actions/runner, ActionCommand.cs), and what would be a command of its own.</summary>
    [Theory]
    [InlineData("100%,:a", "file=100%25%2C%3Aa.yaml,", "100%25,:a")]
    [InlineData("%0A%3A", "file=%250A%253A.yaml,", "%250A%253A")]
    [InlineData("a\r\nb", "file=a\\u000D\\u000Ab.yaml,", "a\\u000D\\u000Ab")]
    [InlineData("::error::x", "file=%3A%3Aerror%3A%3Ax.yaml,", "::error::x")]
    [InlineData("##[error]x", "file=#\\u0023[error]x.yaml,", "#\\u0023[error]x")]
    public void Values_are_escaped_as_the_runner_undoes_it(string value, string file, string data)
    {
        var line = Line(Sample.Finding("PL1901", Severity.Error, Message.Of($"“{value}”有错。", $"Wrong."), new($"{value}.yaml", "", new Region.WholeFile())));
        line.ShouldStartWith($"::error {file}title=PL1901 ");
        line.ShouldEndWith($": “{data}”有错。");
        line.IndexOf("::", 2, StringComparison.Ordinal).ShouldBe(line.IndexOf("::", line.IndexOf("title=", StringComparison.Ordinal), StringComparison.Ordinal), "a property ends the command too early");
    }

    [Fact]
    public void A_place_over_several_lines_has_no_columns()
    {
        var start = Sample.PlanText.IndexOf("actions:", StringComparison.Ordinal);
        Line(Sample.Finding("PL1901", Severity.Warning, Message.Of($"错。", $"Wrong."), Sample.At(Sample.Plan, new TextSpan(start, 20))))
            .ShouldStartWith("::warning file=plans/汉台 #1.plan.yaml,line=2,endLine=3,title=");
    }

    [Fact]
    public void What_was_not_checked_comes_first_and_errors_before_warnings()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan), Sample.Vague(Sample.Plan), Sample.Lead(Sample.Plan))) with
        {
            Notifications = [new(NotificationKind.Request, Message.Of($"找不到。", $"Not found."))],
        };
        var lines = Sample.Write(new GitHubReport(new(Show: Severity.Info)), run).Split('\n');
        lines[..4].Select(l => l.Split(' ')[0]).ShouldBe(["::error", "::error", "::warning", "::notice"]);
        lines[0].ShouldBe("::error title=PLN0004 要求的检查没有做成::找不到。");
    }

    [Fact]
    public void Paths_count_from_the_top_of_the_repository()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan))) with { Folder = "县/科协" };
        Sample.Write(new GitHubReport(new()), run).ShouldStartWith("::error file=县/科协/plans/汉台 #1.plan.yaml,line=");
        run.FromTop("../a.plan.yaml").ShouldBe("县/a.plan.yaml");
        run.FromTop("../../../a.plan.yaml").ShouldBe("../a.plan.yaml");
    }

    private static string Line(Diagnostic diagnostic) => Sample.Write(new GitHubReport(new()), Sample.Of(Sample.File(Sample.Plan, diagnostic))).Split('\n')[0];
}
