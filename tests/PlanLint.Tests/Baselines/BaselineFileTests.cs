using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLint.Baselines;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Reports;

namespace PlanLint.Tests.Baselines;

/// <summary>The file of a baseline: what is written is read back, logs of a check serve as well, and nothing of a damaged file is used.</summary>
public sealed class BaselineFileTests
{
    private static readonly Baseline Sample3 = BaselineContent.Ordered(Sample.Run.Diagnostics.Select(d => BaselineContent.Of(d, Language.Chinese)));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var (baseline, fault) = Read(Write(Sample3));
        fault.ShouldBeNull();
        baseline!.Entries.ShouldBe(Sample3.Entries);
        Write(baseline).ShouldBe(Write(Sample3));
    }

    [Fact]
    public void One_rule_and_one_result_a_line()
    {
        var lines = Write(Sample3).Split('\n');
        lines.Count(l => l.StartsWith("{\"ruleId\"", StringComparison.Ordinal)).ShouldBe(3);
        lines.Count(l => l.StartsWith("{\"id\"", StringComparison.Ordinal)).ShouldBe(3);
        var fewer = Write(new([.. Sample3.Entries.Where(e => e.RuleId != "PL3901")])).Split('\n');
        fewer.Except(lines, StringComparer.Ordinal).Count().ShouldBe(0);
    }

    [Fact]
    public void The_file_is_a_log_that_the_sdk_reads()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Write(Sample3)));
        var run = Microsoft.CodeAnalysis.Sarif.SarifLog.Load(stream).Runs.ShouldHaveSingleItem();
        run.Results.Select(r => r.RuleId).ShouldBe(["PL1901", "PL3901", "PL4901"]);
        run.Results.ShouldAllBe(r => r.Message.Text.EndsWith('.') && r.Locations.Count == 1 && run.Tool.Driver.Rules.Any(d => d.Id == r.RuleId));
        run.Results[0].Locations[0].PhysicalLocation.Region.StartLine.ShouldBe(3);
    }

    [Fact]
    public void A_log_of_a_check_is_a_baseline()
    {
        var (baseline, fault) = Read(Sample.Write(new SarifReport(new()), Sample.Run));
        fault.ShouldBeNull();
        baseline!.Entries.Select(e => (e.RuleId, e.File, e.Fingerprint, e.Parts, e.Path, e.Start)).ShouldBe(Sample3.Entries.Select(e => (e.RuleId, e.File, e.Fingerprint, e.Parts, e.Path, e.Start)));
        BaselineComparison.Of(Sample.Run, baseline).Run.Counting.ShouldBeEmpty();
    }

    [Fact]
    public void Absent_and_suppressed_results_and_those_that_nothing_may_hide_are_not_known()
    {
        var log = JsonNode.Parse(Write(Sample3))!;
        var results = log["runs"]![0]!["results"]!.AsArray();
        results[0]!["baselineState"] = "absent";
        results[1]!["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external" });
        results[2]!["ruleId"] = "PL0002";
        Read(log.ToJsonString()).Baseline!.Entries.ShouldBeEmpty();
        results[0]!["baselineState"] = "unchanged";
        results[1]!["suppressions"] = new JsonArray();
        Read(log.ToJsonString()).Baseline!.Entries.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("", "1,1", "空")]
    [InlineData("{", "1,2", "JSON")]
    [InlineData("{\n  \"version\": \"2.1.0\",\n  \"错\": \"二\", x\n", "3,13", "JSON")]
    [InlineData("[]", "1,1", "SARIF")]
    [InlineData("{\"version\":\"1.0.0\",\"runs\":[]}", "1,29", "2.1.0")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[]}", "1,29", "runs")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[\n{\"tool\":{\"driver\":{\"name\":\"ESLint\"}},\"results\":[]}]}", "2,1", "ESLint")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[\n{\"tool\":{\"driver\":{\"name\":\"PlanLint\"}}}]}", "2,1", "results")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"PlanLint\"}},\"results\":[\n  {\"ruleId\":\"PL1001\"}]}]}", "2,3", "指纹")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"PlanLint\"}},\"results\":[\n7]}]}", "2,1", "SARIF")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"PlanLint\"}},\"results\":[]}]}\n{", "2,1", "JSON")]
    [InlineData("{\"version\":\"\\ud800\"}", "1,12", "Unicode")]
    [InlineData("title: 方案\n", "1,2", "JSON")]
    public void A_damaged_or_foreign_file_is_named_by_line_and_column(string text, string place, string named)
    {
        var (baseline, fault) = Read(text);
        baseline.ShouldBeNull();
        $"{fault!.At.Line},{fault.At.Column}".ShouldBe(place, fault.Reason.In(Language.Chinese));
        fault.Reason.In(Language.Chinese).ShouldContain(named);
        fault.Reason.In(Language.English).ShouldNotContain("。");
    }

    [Fact]
    public void Every_cut_of_a_file_is_damage()
    {
        var bytes = Encoding.UTF8.GetBytes(Write(Sample3).TrimEnd());
        for (var length = 0; length < bytes.Length; length += 7)
        {
            using var stream = new MemoryStream(bytes[..length]);
            BaselineReader.Read(stream).Baseline.ShouldBeNull($"{length} bytes");
        }
    }

    [Fact]
    public void Limits_hold()
    {
        var text = Write(Sample3);
        Read(text, new() { Entries = 2 }).Fault!.Reason.In(Language.Chinese).ShouldContain("2 条的上限");
        Read(text, new() { Bytes = 1000 }).Fault!.Reason.In(Language.Chinese).ShouldContain("1000 字节");
        Read($"{{\"x\":{new string('[', 100)}{new string(']', 100)}}}").Fault!.Reason.In(Language.Chinese).ShouldContain("64 层");
        Read($"{{\"x\":\"{new string('a', 200_000)}\"}}", new() { TokenBytes = 1 << 16 }).Fault!.Reason.In(Language.Chinese).ShouldContain("65536 字节");
    }

    [Fact]
    public void Sentences_of_either_language_come_back_with_their_own_full_stop()
    {
        var english = BaselineContent.Of(Sample.Lead(Sample.Plan), Language.English);
        english.Message.ShouldBe("Action '农民科学素质提升行动' names no lead unit.");
        Read(Write(Sample3)).Baseline!.Entries[0].Message.ShouldBe("行动“农民科学素质提升行动”没有牵头单位。");
    }

    [Fact]
    public void Text_that_could_act_in_a_viewer_or_a_terminal_is_inert()
    {
        var source = new SourceText("a\u001B[31m.yaml", "::error::x");
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"行动“{"\u001B[31m[x](1) {0}\n::error::"}”没有牵头单位。", $"x."), Sample.At(source, "x", "行动“\u001B”"));
        var text = Write(new([BaselineContent.Of(finding, Language.Chinese)]));
        text.ShouldNotContain('\u001B');
        text.ShouldNotContain("](1)");
        text.Split('\n').ShouldNotContain(l => l.StartsWith("::", StringComparison.Ordinal));
        using var _ = JsonDocument.Parse(text);
        AbsentLine.Of(Read(text).Baseline!.Entries[0], new(false)).ShouldNotContain('\u001B');
    }

    private static string Write(Baseline baseline)
    {
        using var stream = new MemoryStream();
        new BaselineWriter(SampleRules.All, Language.Chinese).Write(baseline, stream);
        stream.ToArray()[0].ShouldBe((byte)'{');
        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }

    private static (Baseline? Baseline, BaselineFault? Fault) Read(string text, JsonTokenLimits? limits = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return BaselineReader.Read(stream, limits);
    }
}
