using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>The lines are those that MSBuild recognises, by its own two expressions (CanonicalError.cs), and no value makes another one.</summary>
public sealed partial class MsBuildReportTests
{
    [Theory]
    [InlineData("plans/汉台 #1.plan.yaml")]
    [InlineData("a:b:c.yaml")]
    [InlineData("C:/plans/a.yaml")]
    [InlineData("error : x.yaml")]
    [InlineData("::error::.yaml")]
    [InlineData("a (1,2): warning X1: b.yaml")]
    public void MSBuild_reads_the_level_and_the_id_of_every_finding_and_notification(string path)
    {
        var source = new SourceText(path, Sample.PlanText);
        var run = Sample.Of(Sample.File(source, Sample.Lead(source), Sample.Repeated(source))) with
        {
            Notifications = [new(NotificationKind.Configuration, Message.Of($"错。", $"Wrong.")) { At = new(path, "", new Region.WholeFile()) }, new(NotificationKind.Request, Message.Of($"错。", $"Wrong."))],
        };
        Read(run).ShouldBe(["error PL1901", "warning PL4901", "error PLN0003", "error PLN0004"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("x:1:2: error: y")]
    [InlineData("x::: warning: y")]
    [InlineData("x : error X1 : y")]
    [InlineData("a\nb(1,1): error X1: y")]
    public void No_value_is_read_as_an_error(string value)
    {
        var finding = Sample.Vague(Sample.Plan) with { Message = Message.Of($"“{value}”有错。", $"'{value}' is wrong.") };
        Read(Sample.Of(Sample.File(Sample.Plan, finding))).ShouldBeEmpty();
    }

    [Fact]
    public void The_summary_is_read_as_nothing()
    {
        var run = Sample.Of(Sample.Clean("a")) with { Gate = new(Severity.Info, 0) };
        foreach (var language in Enum.GetValues<Language>())
        {
            Read(run, language).ShouldBeEmpty();
            Read(Sample.Run with { Gate = new(Severity.Info, 0) }, language).Count.ShouldBe(2);
        }
    }

    private static List<string> Read(LintRun run, Language language = Language.Chinese) =>
    [
        .. Sample.Write(new MsBuildReport(new(language, Severity.Info)), run).Split('\n')
            .Select(l => Canonical().Match(l) is { Success: true } match ? $"{match.Groups["CATEGORY"].Value} {match.Groups["CODE"].Value}" : Gcc().IsMatch(l) ? l : "")
            .Where(l => l.Length > 0),
    ];

    [GeneratedRegex(@"^\s*(((?<ORIGIN>(((\d+>)?[a-zA-Z]?:[^:]*)|([^:]*))):)|())(?<SUBCATEGORY>(()|([^:]*? )))(?<CATEGORY>(error|warning))( \s*(?<CODE>[^: ]*))?\s*:(?<TEXT>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Canonical();

    [GeneratedRegex(@"^\s*(?<ORIGIN>(?<FILENAME>.*):(?<LOCATION>(?<LINE>[0-9]*):(?<COLUMN>[0-9]*))):(?<CATEGORY> error| warning):(?<TEXT>.*)", RegexOptions.IgnoreCase)]
    private static partial Regex Gcc();
}
