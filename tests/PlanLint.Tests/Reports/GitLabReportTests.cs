using System.Text.Json;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>What GitLab asks of a Code Quality report: all members on each issue, fingerprints that no two issues share, one of five severities.</summary>
public sealed class GitLabReportTests
{
    private static readonly Message Reason = Message.Of($"读不懂。", $"Not understood.");

    [Fact]
    public void Every_issue_has_what_GitLab_needs()
    {
        var run = Sample.Run with { Notifications = [new(NotificationKind.Request, Reason), new(NotificationKind.Request, Reason)] };
        var issues = Issues(run, Language.Chinese);
        issues.Count.ShouldBe(5 - 1);
        foreach (var issue in issues)
        {
            issue.GetProperty("description").GetString().ShouldStartWith(issue.GetProperty("check_name").GetString()! + ": ");
            issue.GetProperty("severity").GetString().ShouldBeOneOf("info", "minor", "critical", "blocker");
            issue.GetProperty("location").GetProperty("path").GetString()!.ShouldNotStartWith("/");
            issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().ShouldBeGreaterThan(0);
        }

        issues.Select(i => i.GetProperty("fingerprint").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void Paths_count_from_the_top_of_the_repository() =>
        Issues(Sample.Run with { Folder = "县" }, Language.Chinese)[0].GetProperty("location").GetProperty("path").GetString().ShouldBe("县/plans/汉台 #1.plan.yaml");

    [Fact]
    public void Equal_findings_at_one_place_and_in_two_files_have_fingerprints_of_their_own()
    {
        var other = new SourceText("plans/b.plan.yaml", Sample.PlanText);
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan), Sample.Lead(Sample.Plan)), Sample.File(other, Sample.Lead(other)));
        Issues(run, Language.Chinese).Select(i => i.GetProperty("fingerprint").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void Fingerprints_depend_neither_on_the_language_nor_on_what_is_shown()
    {
        var run = Sample.Run with { Notifications = [new(NotificationKind.Request, Reason)] };
        Fingerprints(Language.Chinese).ShouldBe(Fingerprints(Language.English));

        IEnumerable<string?> Fingerprints(Language language) => Issues(run, language).Select(i => i.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void A_clean_run_is_an_empty_list() => Sample.Write(new GitLabReport(new()), Sample.Of(Sample.Clean("a.plan.yaml"))).ShouldBe("[]\n");

    private static List<JsonElement> Issues(LintRun run, Language language)
    {
        using var document = JsonDocument.Parse(Sample.Write(new GitLabReport(new(language)), run));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
