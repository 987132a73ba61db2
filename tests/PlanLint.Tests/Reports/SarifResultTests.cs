using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using Language = PlanLint.Model.Language;
using Message = PlanLint.Model.Message;

namespace PlanLint.Tests.Reports;

public sealed partial class SarifResultTests
{
    private static readonly string[] Rules = ["PL1901", "PL3901", "PL4901"];

    [Theory]
    [InlineData(Severity.Error, "error", null)]
    [InlineData(Severity.Warning, "warning", null)]
    [InlineData(Severity.Info, "note", null)]
    [InlineData(Severity.Silent, "none", "informational")]
    public void The_level_is_always_written(Severity severity, string level, string? kind)
    {
        var result = SarifText.JsonResult(Sample.Lead(Sample.Plan) with { Severity = severity });
        result.GetProperty("level").GetString().ShouldBe(level);
        (result.TryGetProperty("kind", out var written) ? written.GetString() : null).ShouldBe(kind);
    }

    [Fact]
    public void Every_result_refers_to_its_rule_by_id_and_index()
    {
        foreach (var result in SarifText.Load(Sample.Run).Results) Rules[result.RuleIndex].ShouldBe(result.RuleId);
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_message_is_its_sentence_filled_with_its_arguments_and_ends_with_a_stop(Language language)
    {
        var run = SarifText.Load(Sample.Run, language);
        foreach (var result in run.Results) ShouldBeWhole(run, result);
    }

    [Fact]
    public void Related_places_are_linked_by_their_numbers()
    {
        var result = SarifText.Result(Sample.Repeated(Sample.Plan));
        result.Message.Text.ShouldBe("内容“开展若干次培训。”写了 2 次（见[第一次出现](1)）.");
        var related = result.RelatedLocations.ShouldHaveSingleItem();
        related.Id.ShouldBe(1);
        related.Message.Text.ShouldBe("第一次出现");
        related.PhysicalLocation.Region.StartLine.ShouldBe(7);
    }

    [Fact]
    public void Of_very_many_related_places_as_many_are_linked_as_GitLab_takes()
    {
        var related = Enumerable.Range(0, 500).Select(i => new RelatedPlace(Sample.At(Sample.Plan, "若干"), Message.Of($"第 {i} 处", $"place {i}"))).ToList();
        var run = SarifText.Load(Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan) with { Related = related })));
        var result = run.Results[0];
        result.Message.Text.Length.ShouldBeInRange(1900, 2048);
        result.RelatedLocations.Count.ShouldBe(500);
        Link().Count(result.Message.Text).ShouldBeLessThan(500);
        ShouldBeWhole(run, result);
    }

    [Fact]
    public void A_sentence_that_the_catalogue_does_not_know_is_added_to_it()
    {
        var run = SarifText.Load(Sample.Of(Sample.File(
            Sample.Plan,
            Sample.Lead(Sample.Plan),
            Sample.Lead(Sample.Plan) with { Message = Message.Of($"别的话 {1:00} 和 {2,4}。", $"Other words {1:00} and {2,4}.") })));
        run.Tool.Driver.Rules[0].MessageStrings.Keys.ShouldBe(["default", "message2"]);
        run.Tool.Driver.Rules[0].MessageStrings["message2"].Text.ShouldBe("别的话 {0} 和 {1}.");
        run.Results.Select(r => r.Message.Text).ShouldBe(["别的话 01 和    2.", "行动“农民科学素质提升行动”没有牵头单位."], ignoreOrder: true);
        foreach (var result in run.Results) ShouldBeWhole(run, result);
    }

    [Theory]
    [InlineData("每{3}年", "每｛3｝年")]
    [InlineData("{a} }{", "{a} }{")]
    [InlineData("[点我](https://example.org)", "[点我]（https://example.org)")]
    public void A_value_can_be_neither_a_placeholder_nor_a_link(string value, string shown)
    {
        var run = SarifText.Load(Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan) with { Message = Message.Of($"行动“{value}”没有牵头单位。", $"No lead.") })));
        run.Results[0].Message.Text.ShouldBe($"行动“{shown}”没有牵头单位.");
        ShouldBeWhole(run, run.Results[0]);
    }

    [Fact]
    public void Braces_of_the_sentence_itself_are_doubled_in_its_template_only()
    {
        var run = SarifText.Load(Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan) with { Message = Message.Of($"占位符 {{{"x"}}} 没有填。", $"No.") })));
        run.Results[0].Message.Text.ShouldBe("占位符 {x} 没有填.");
        run.Tool.Driver.Rules[0].MessageStrings["message2"].Text.ShouldBe("占位符 {{{0}}} 没有填.");
        ShouldBeWhole(run, run.Results[0]);
    }

    [Fact]
    public void Whatever_the_values_are_the_message_is_whole() => Gen.String[Gen.Char["{}01[](). 中\n\u001B😀。"], 0, 12].Array[2].Sample(values =>
    {
        var run = SarifText.Load(Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan) with { Message = Message.Of($"“{values[0]}”与“{values[1]}”不同。", $"x.") })));
        ShouldBeWhole(run, run.Results[0]);
        run.Results[0].Message.Text.ShouldNotContain("\n");
    }, iter: 200);

    [Fact]
    public void Facts_are_properties_under_their_names()
    {
        var result = SarifText.Result(Sample.Repeated(Sample.Plan));
        result.PropertyNames.ShouldBe(["count", "similarity"]);
        result.GetProperty("count").ShouldBe("2");
    }

    private static void ShouldBeWhole(Run run, Result result)
    {
        var template = run.Tool.Driver.Rules[result.RuleIndex].MessageStrings[result.Message.Id].Text;
        var filled = string.Format(CultureInfo.InvariantCulture, template, [.. result.Message.Arguments ?? []]);
        result.Message.Text.ShouldBe(filled);
        result.Message.Text.ShouldEndWith(".");
        Placeholder().IsMatch(result.Message.Text).ShouldBeFalse();
        result.Message.Markdown.ShouldBeNull();
        var ids = result.RelatedLocations?.Select(l => l.Id.ToString(CultureInfo.InvariantCulture)).ToHashSet() ?? [];
        foreach (Match link in Link().Matches(result.Message.Text)) ids.ShouldContain(link.Groups[1].Value);
    }

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
