using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Engine;
using PlanLint.Model;
using Language = PlanLint.Model.Language;

namespace PlanLint.Tests.Reports;

public sealed class SarifRuleTests
{
    [Fact]
    public void Every_rule_has_all_that_viewers_show()
    {
        foreach (var rule in Rules(Language.Chinese))
        {
            rule.Name.ShouldMatch("^[A-Z][A-Za-z]+$");
            rule.ShortDescription.Text.ShouldNotBeNullOrEmpty();
            rule.FullDescription.Text.Length.ShouldBeInRange(5, 1024);
            rule.Help.Text.ShouldNotBeNullOrEmpty();
            rule.Help.Markdown.ShouldContain("### 为什么");
            rule.HelpUri.IsAbsoluteUri.ShouldBeTrue();
            rule.GetProperty<string[]>("tags").Length.ShouldBeInRange(1, 10);
            rule.GetProperty("source").ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void The_full_description_says_why_and_how_to_mend_it() =>
        Rules(Language.Chinese)[2].FullDescription.Text.ShouldBe("同一件事写两次，责任和数量就会算两次。删去后一行；或者写出两行的区别。");

    [Fact]
    public void The_address_of_the_page_is_that_of_its_file() => Rules(Language.Chinese)[0].HelpUri.OriginalString
        .ShouldBe("https://github.com/planlint/planlint/blob/main/rules/Responsibility/PL1901.MissingLead.md");

    [Fact]
    public void Precision_severity_and_tags_are_in_the_words_of_GitHub()
    {
        var (lead, vague, repeated) = (Rules(Language.English)[0], Rules(Language.English)[1], Rules(Language.English)[2]);
        (lead.GetProperty("precision"), lead.GetProperty("problem.severity")).ShouldBe(("very-high", "error"));
        (vague.GetProperty("precision"), vague.GetProperty("problem.severity")).ShouldBe(("medium", "recommendation"));
        repeated.GetProperty("fix").ShouldBe("unsafe");
        lead.GetProperty<string[]>("tags").ShouldBe(["responsibility", "units"]);
    }

    [Fact]
    public void More_than_ten_tags_are_cut()
    {
        var rule = SampleRules.Lead with { Tags = [.. Enumerable.Range(10, 20).Select(i => $"t{i}")] };
        var run = SarifText.Load(new LintRun([], [rule]));
        run.Tool.Driver.Rules[0].GetProperty<string[]>("tags").ShouldBe(["responsibility", .. Enumerable.Range(10, 9).Select(i => $"t{i}")]);
    }

    [Fact]
    public void Texts_are_in_the_chosen_language_and_ids_and_names_never_change()
    {
        var (chinese, english) = (Rules(Language.Chinese), Rules(Language.English));
        english.Select(r => (r.Id, r.Name)).ShouldBe(chinese.Select(r => (r.Id, r.Name)));
        english[0].ShortDescription.Text.ShouldBe("No lead unit");
        chinese[0].ShortDescription.Text.ShouldBe("缺少牵头单位");
        english[0].MessageStrings["default"].Text.ShouldBe("Action '{0}' names no lead unit.");
        chinese[0].MessageStrings["default"].Text.ShouldBe("行动“{0}”没有牵头单位.");
        SarifText.Json(Sample.Run).GetProperty("tool").GetProperty("driver").GetProperty("language").GetString().ShouldBe("zh-CN");
    }

    [Fact]
    public void The_default_level_is_written_even_when_it_is_warning()
    {
        var run = SarifText.Json(new LintRun([], [SampleRules.Lead with { Severity = Severity.Warning }, SampleRules.Vague with { Severity = Severity.Off }]));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules[0].GetProperty("defaultConfiguration").GetRawText().ShouldBe("""{"level":"warning"}""");
        rules[1].GetProperty("defaultConfiguration").GetRawText().ShouldBe("""{"level":"none","enabled":false}""");
    }

    [Fact]
    public void A_severity_changed_for_all_files_is_an_override()
    {
        var change = new Dictionary<string, Severity> { ["PL1901"] = Severity.Warning };
        var run = SarifText.Json(Sample.Of(Sample.Clean("a.yaml") with { ChangedSeverities = change }, Sample.Clean("b.yaml") with { ChangedSeverities = change }));
        run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides").GetRawText()
            .ShouldBe("""[{"configuration":{"level":"warning"},"descriptor":{"id":"PL1901","index":0}}]""");
    }

    [Fact]
    public void A_severity_changed_for_some_files_names_them()
    {
        var run = SarifText.Load(Sample.Of(
            Sample.Clean("a b.yaml") with { ChangedSeverities = new Dictionary<string, Severity> { ["PL4901"] = Severity.Off, ["PL1901"] = Severity.Info } },
            Sample.Clean("c.yaml") with { ChangedSeverities = new Dictionary<string, Severity> { ["PL1901"] = Severity.Error } }));
        var changes = run.Invocations[0].RuleConfigurationOverrides;
        changes.Select(c => (c.Descriptor.Id, c.Configuration.Level, c.Configuration.Enabled, c.GetProperty<string[]>("files").Single())).ShouldBe(
        [
            ("PL1901", FailureLevel.Error, true, "c.yaml"),
            ("PL1901", FailureLevel.Note, true, "a%20b.yaml"),
            ("PL4901", FailureLevel.None, false, "a%20b.yaml"),
        ]);
    }

    [Fact]
    public void A_rule_without_any_sentence_has_no_message_strings()
    {
        var run = SarifText.Load(new LintRun([], [SampleRules.Lead with { Messages = [] }]));
        run.Tool.Driver.Rules[0].MessageStrings.ShouldBeNull();
    }

    private static IList<ReportingDescriptor> Rules(Language language) => SarifText.Load(Sample.Run, language).Tool.Driver.Rules;
}
