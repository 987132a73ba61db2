using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed partial class ReportFormatsTests
{
    [Fact]
    public void Every_name_makes_a_report() => ReportFormats.Names.Select(n => ReportFormats.Create(n, new())).ShouldAllBe(r => r != null);

    [Theory]
    [InlineData("Text")]
    [InlineData("xml")]
    [InlineData("")]
    public void An_unknown_name_makes_none(string name) => ReportFormats.Create(name, new()).ShouldBeNull();

    [Fact]
    public void All_reports_count_the_same()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan), Sample.Lead(Sample.Plan), Sample.Repeated(Sample.Plan), Sample.Vague(Sample.Plan)));
        var expected = (Error: 2, Warning: 1, Info: 1);
        foreach (var name in new[] { "text", "full" })
        {
            var lines = Sample.Write(ReportFormats.Create(name, new(Show: Severity.Info))!, run).Split('\n');
            (Count(lines, "error"), Count(lines, "warning"), Count(lines, "info")).ShouldBe(expected);
            lines[^2].ShouldBe("检查了 1 个文件，发现 2 个错误、1 个警告、1 条提示。");
        }

        var json = Sample.Write(new JsonReport(), run);
        json.ShouldContain("\"error\": 2,\n    \"warning\": 1,\n    \"info\": 1,");
        var levels = SarifText.Load(run).Results.CountBy(r => $"{r.Level}").ToDictionary();
        (levels["Error"], levels["Warning"], levels["Note"]).ShouldBe(expected);
    }

    private static int Count(IEnumerable<string> lines, string word) => lines.Count(l => Finding().Match(l) is { Success: true } match && match.Groups[1].Value == word);

    [GeneratedRegex(@"^\S.*\(\d+,\d+\): (\w+) PL\d{4}: ")]
    private static partial Regex Finding();
}
