using System.Text.Json;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class SarifFileTests
{
    [Fact]
    public void The_first_byte_is_a_brace() => Sample.Bytes(new SarifReport(new()), Sample.Run)[0].ShouldBe((byte)'{');

    [Fact]
    public void The_schema_and_the_version_are_those_of_SARIF_2_1_0()
    {
        using var document = JsonDocument.Parse(Sample.Write(new SarifReport(new()), Sample.Run));
        document.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json.schemastore.org/sarif-2.1.0.json");
        document.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        document.RootElement.GetProperty("runs").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_run_without_findings_has_an_empty_list_of_results_and_all_rules()
    {
        var run = SarifText.Json(Sample.Of(Sample.Clean("a.plan.yaml")));
        run.GetProperty("results").GetArrayLength().ShouldBe(0);
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_run_without_files_is_a_whole_log() => SarifText.Load(Sample.Of()).Results.ShouldBeEmpty();

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Two_writes_give_the_same_bytes(Language language) =>
        Sample.Bytes(new SarifReport(new(language)), Sample.Run).ShouldBe(Sample.Bytes(new SarifReport(new(language)), Sample.Run));

    [Fact]
    public void Nothing_in_it_tells_when_where_or_by_whom_it_was_made()
    {
        var text = Sample.Write(new SarifReport(new()), Sample.Run);
        foreach (var word in new[] { "TimeUtc", "guid", "machine", "account", "commandLine", "workingDirectory", Repository.Root }) text.ShouldNotContain(word);
    }

    [Theory]
    [InlineData("contents")]
    [InlineData("versionControlProvenance")]
    [InlineData("taxonomies")]
    [InlineData("suppressions")]
    [InlineData("baselineState")]
    [InlineData("automationDetails")]
    [InlineData("originalUriBaseIds")]
    [InlineData("rank")]
    [InlineData("rule")]
    [InlineData("markdown", "help")]
    public void What_breaks_viewers_is_not_written(string name, string? allowedIn = null) => Owners(SarifText.Json(Sample.Run), name, "").ShouldAllBe(o => o == allowedIn);

    [Fact]
    public void No_list_but_the_results_is_empty()
    {
        EmptyLists(SarifText.Json(Sample.Run), "").ShouldBeEmpty();
        EmptyLists(SarifText.Json(Sample.Of()), "").ShouldBe(["results", "files"]);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_and_control_characters_leave_it_readable()
    {
        var source = new SourceText("a\uD840.yaml", "title: \"\uDC00\u0001\"\n");
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"“{"\uD840\u001B\u2028"}”有错。", $"Wrong."), Sample.At(source, new TextSpan(8, 2), "x\uD840"));
        var result = SarifText.Result(finding, source);
        result.Message.Text.ShouldBe("“\\uD840\\u001B\\u2028”有错.");
        result.Locations[0].PhysicalLocation.Region.Snippet.Text.ShouldBe("\uFFFD\u0001");
    }

    [Fact]
    public void Words_of_a_file_stand_in_it_unchanged_and_act_nowhere()
    {
        const string Words = "##[error]x ##vso[x.y]z \u202E\u200F";
        var source = new SourceText("a.yaml", $"title: {Words}\n");
        var run = Sample.Of(Sample.File(source, Sample.Finding("PL1901", Severity.Error, Message.Of($"有错。", $"Wrong."), Sample.At(source, Words))));
        SarifText.Json(run).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("snippet").GetProperty("text").GetString().ShouldBe(Words);
        Sample.Write(new SarifReport(new()), run).ShouldNotContain("##");
    }

    [Fact]
    public void Every_result_stands_on_its_own_line()
    {
        var lines = Sample.Write(new SarifReport(new()), Sample.Run).Split('\n');
        lines.Count(l => l.Contains("\"ruleIndex\"", StringComparison.Ordinal)).ShouldBe(3);
    }

    private static IEnumerable<string> Owners(JsonElement element, string name, string owner) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => (p.Name == name ? [owner] : Array.Empty<string>()).Concat(Owners(p.Value, name, p.Name))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Owners(e, name, owner)),
        _ => [],
    };

    private static IEnumerable<string> EmptyLists(JsonElement element, string owner) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => EmptyLists(p.Value, p.Name)),
        JsonValueKind.Array when element.GetArrayLength() == 0 => [owner],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => EmptyLists(e, owner)),
        _ => [],
    };
}
