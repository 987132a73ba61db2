using System.Text.Json;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>What a SARIF log says of where it comes from: nothing unasked.</summary>
public sealed class SarifOriginTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    internal static SarifOrigin Everything { get; } = new()
    {
        Category = "plans",
        Base = new("file:///srv/方案 库"),
        Version = new(new("https://github.com/qingshi/plans"), Commit, "main"),
    };

    [Fact]
    public void Unasked_a_log_tells_nothing_of_where_it_comes_from()
    {
        var log = Log(new(), Sample.Run);
        foreach (var name in new[] { "automationDetails", "versionControlProvenance", "originalUriBaseIds" }) log.TryGetProperty(name, out _).ShouldBeFalse(name);
    }

    [Fact]
    public void What_is_asked_for_is_all_there_twice_alike()
    {
        var log = Log(Everything, Sample.Run);
        log.GetProperty("automationDetails").GetRawText().ShouldBe("""{"id":"plans/"}""");
        log.GetProperty("versionControlProvenance").GetRawText().ShouldBe(
            $$$"""[{"repositoryUri":"https://github.com/qingshi/plans","revisionId":"{{{Commit}}}","branch":"main","mappedTo":{"uriBaseId":"SRCROOT"}}]""");
        log.GetProperty("originalUriBaseIds").GetRawText().ShouldBe("""{"SRCROOT":{"uri":"file:///srv/%E6%96%B9%E6%A1%88%20%E5%BA%93/"}}""");
        Log(Everything, Sample.Run).GetRawText().ShouldBe(log.GetRawText());
    }

    [Fact]
    public void Without_a_branch_there_is_none() => Log(new() { Version = new(new("https://a.example/b"), Commit) }, Sample.Run)
        .GetProperty("versionControlProvenance")[0].TryGetProperty("branch", out _).ShouldBeFalse();

    [Theory]
    [InlineData("plans", "plans/")]
    [InlineData("plans/", "plans/")]
    [InlineData("/language:plan", "/language:plan/")]
    [InlineData("azuredevops/pipeline/build/7", "azuredevops/pipeline/build/7/")]
    public void A_category_ends_with_a_slash(string category, string id) =>
        Log(new() { Category = category }, Sample.Run).GetProperty("automationDetails").GetProperty("id").GetString().ShouldBe(id);

    [Theory]
    [InlineData("file:///srv/a%23/b", "file:///srv/a%23/b/", "file:///srv/a%23/", "file:///srv/")]
    [InlineData("file:///srv/", "file:///srv/", "file:///", null)]
    [InlineData("file:///C:/plans/", "file:///C:/plans/", "file:///C:/", null)]
    [InlineData("https://a.example/raw/main", "https://a.example/raw/main/", null, null)]
    public void Folders_above_the_top_have_bases_where_they_are_known(string given, string top, string? parent, string? grandparent)
    {
        var bases = Log(new() { Base = new(given) }, Sample.Of(Sample.Clean("../a.yaml"), Sample.Clean("../../b.yaml"), Sample.Clean("c.yaml"))).GetProperty("originalUriBaseIds");
        Uri("SRCROOT").ShouldBe(top);
        Uri("SRCROOT_PARENT1").ShouldBe(parent);
        Uri("SRCROOT_PARENT2").ShouldBe(grandparent);

        string? Uri(string id) => bases.TryGetProperty(id, out var place) ? place.GetProperty("uri").GetString() : null;
    }

    [Fact]
    public void Only_bases_that_addresses_name_are_written() =>
        Log(new() { Base = new("file:///a/b/c/d/") }, Sample.Of(Sample.Clean("../../b.yaml"))).GetProperty("originalUriBaseIds").EnumerateObject().Select(b => b.Name).ShouldBe(["SRCROOT", "SRCROOT_PARENT2"]);

    private static JsonElement Log(SarifOrigin origin, LintRun run)
    {
        using var document = JsonDocument.Parse(Sample.Write(new SarifReport(new() { Origin = origin }), run));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }
}
