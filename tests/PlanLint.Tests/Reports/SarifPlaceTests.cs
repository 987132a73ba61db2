using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using PlanLint.Reports.Sarif;
using Location = PlanLint.Model.Location;
using Region = PlanLint.Model.Region;

namespace PlanLint.Tests.Reports;

public sealed class SarifPlaceTests
{
    [Fact]
    public void Columns_are_UTF_16_code_units() => SarifText.Json(Sample.Run).GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");

    [Theory]
    [InlineData("a: [|b|]\n", 1, 4, 1, 5, "b")]
    [InlineData("\t😀[|x\r\n  y|]\r\nz", 1, 4, 2, 4, "x\r\n  y")]
    [InlineData("a[||]b", 1, 2, 1, 2, null)]
    [InlineData("a\n[||]", 2, 1, 2, 1, null)]
    public void A_region_has_four_numbers_and_its_text(string marked, int line, int column, int endLine, int endColumn, string? snippet)
    {
        var region = Place(marked).Region;
        (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn).ShouldBe((line, column, endLine, endColumn));
        region.Snippet?.Text.ShouldBe(snippet);
    }

    [Fact]
    public void A_region_never_cuts_a_character()
    {
        var source = new SourceText("a", "x😀y");
        var region = SarifRegions.WithSnippet(source, new TextSpan(2, 1));
        (region.StartColumn, region.EndColumn, region.Snippet.Text).ShouldBe((2, 4, "😀"));
        SarifRegions.WithSnippet(source, new TextSpan(1, 1)).EndColumn.ShouldBe(4);
    }

    [Fact]
    public void The_context_is_one_line_around()
    {
        var context = Place("a\nb\nc [|d|] e\nf\ng").ContextRegion;
        (context.StartLine, context.StartColumn, context.EndLine, context.EndColumn).ShouldBe((2, 1, 4, 2));
        context.Snippet.Text.ShouldBe("b\nc d e\nf");
    }

    [Fact]
    public void There_is_no_context_where_there_is_nothing_around() => Place("[|abc|]").ContextRegion.ShouldBeNull();

    [Fact]
    public void The_context_of_a_long_line_is_cut()
    {
        var context = Place(new string('前', 10_000) + "[|x|]" + new string('后', 10_000)).ContextRegion;
        context.Snippet.Text.ShouldBe(new string('前', 240) + "x" + new string('后', 240));
        (context.StartColumn, context.EndColumn).ShouldBe((9_761, 10_242));
    }

    [Fact]
    public void A_very_long_region_is_not_repeated()
    {
        var place = Place("a\n[|" + new string('x', 10_001) + "|]\nb");
        place.Region.Snippet.ShouldBeNull();
        place.ContextRegion.ShouldBeNull();
    }

    [Fact]
    public void A_file_that_is_no_text_gets_the_first_character_and_its_place_in_words()
    {
        var location = SarifText.Result(At(new("b.xlsx", "Sheet1!C14", new Region.WholeFile()))).Locations[0];
        var region = location.PhysicalLocation.Region;
        (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn).ShouldBe((1, 1, 1, 1));
        location.LogicalLocation.FullyQualifiedName.ShouldBe("Sheet1!C14");
    }

    [Theory]
    [InlineData("行动“a/b”", "行动“a/b”", "action")]
    [InlineData("行动“a/b”/任务“c”", "任务“c”", "task")]
    [InlineData("行动“a”/任务“c”/第 2 行", "第 2 行", "row")]
    [InlineData("行动“a”/任务“c”/第 2 行/牵头单位", "牵头单位", "field")]
    [InlineData("标题", "标题", "field")]
    public void The_logical_location_has_a_name_and_a_kind(string path, string name, string kind)
    {
        var logical = SarifText.Result(At(Sample.At(Sample.Plan, "若干", path))).Locations[0].LogicalLocation;
        (logical.FullyQualifiedName, logical.Name, logical.Kind).ShouldBe((path, name, kind));
    }

    [Fact]
    public void A_place_without_a_path_has_no_logical_location() =>
        SarifText.JsonResult(At(Sample.At(Sample.Plan, "若干"))).GetProperty("locations")[0].TryGetProperty("logicalLocations", out _).ShouldBeFalse();

    [Theory]
    [InlineData("plans/汉台 #1.yaml", "plans/%E6%B1%89%E5%8F%B0%20%231.yaml")]
    [InlineData("./a/./b.yaml", "a/b.yaml")]
    [InlineData("a/../b.yaml", "b.yaml")]
    [InlineData("a:b.yaml", "a%3Ab.yaml")]
    [InlineData("100%.yaml", "100%25.yaml")]
    [InlineData("a\\b.yaml", "a%5Cb.yaml")]
    public void Addresses_are_relative_and_escaped(string path, string uri)
    {
        var location = SarifText.Result(At(new(path, "", new Region.WholeFile()))).Locations[0].PhysicalLocation.ArtifactLocation;
        (location.Uri.OriginalString, location.UriBaseId).ShouldBe((uri, "SRCROOT"));
    }

    [Theory]
    [InlineData("b.yaml", "plans/2025/b.yaml", "SRCROOT")]
    [InlineData("../b.yaml", "plans/b.yaml", "SRCROOT")]
    [InlineData("../../b.yaml", "b.yaml", "SRCROOT")]
    [InlineData("../../../other/b.yaml", "other/b.yaml", "SRCROOT_PARENT1")]
    [InlineData("../../../../b.yaml", "b.yaml", "SRCROOT_PARENT2")]
    public void Addresses_count_from_the_top_of_the_repository(string path, string uri, string baseId)
    {
        var finding = At(new(path, "", new Region.WholeFile()));
        var run = Sample.Of(new FileResult(path, null, [finding], Sample.Clean(path).Outcomes)) with { Folder = "plans/2025" };
        var location = SarifText.Load(run).Results[0].Locations[0].PhysicalLocation.ArtifactLocation;
        (location.Uri.OriginalString, location.UriBaseId).ShouldBe((uri, baseId));
    }

    [Theory]
    [InlineData("/srv/a b.yaml", "file:///srv/a%20b.yaml")]
    [InlineData("C:/plans/#1.yaml", "file:///C:/plans/%231.yaml")]
    public void A_rooted_path_has_no_base(string path, string uri)
    {
        var location = SarifText.JsonResult(At(new(path, "", new Region.WholeFile()))).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        location.GetRawText().ShouldBe($$"""{"uri":"{{uri}}"}""");
    }

    [Fact]
    public void Files_are_listed_once_and_referred_to_by_index()
    {
        var run = SarifText.Load(Sample.Run);
        run.Artifacts.Select(a => a.Location.Uri.OriginalString).ShouldBe(["plans/%E6%B1%89%E5%8F%B0%20%231.plan.yaml", "plans/b.plan.yaml"]);
        run.Results.ShouldAllBe(r => r.Locations[0].PhysicalLocation.ArtifactLocation.Index == 0);
    }

    private static Diagnostic At(Location at) => Sample.Lead(Sample.Plan) with { At = at };

    private static PhysicalLocation Place(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = new SourceText("a.yaml", marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        return SarifText.Result(At(Sample.At(source, TextSpan.Between(start, end))), source).Locations[0].PhysicalLocation;
    }
}
