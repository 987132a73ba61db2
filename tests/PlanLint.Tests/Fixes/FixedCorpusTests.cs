using System.Text.Json;
using PlanLint.Fixes;
using PlanLint.Model;
using PlanLint.Stages;
using PlanLint.Tests.Reports;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Fixes;

/// <summary>Every rule with a fix, on every plan of the corpus; and the five published plans.</summary>
public sealed class FixedCorpusTests
{
    private static string Folder => CorpusCase.Folder;

    public static TheoryData<string> Files => [.. CorpusCase.All.SelectMany(c => CorpusCase.Load(c).Files).Select(f => f.Path)];

    public static TheoryData<string> Plans => Samples.SampleTests.Plans;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_fix_removes_its_finding_brings_none_and_does_nothing_the_second_time(string file)
    {
        foreach (var most in new[] { FixSafety.Safe, FixSafety.Unsafe })
        {
            var once = FixCheck.Fix(file, File.ReadAllBytes(Path.Combine(Folder, file)), most);
            var wanted = once.Before.Diagnostics.Where(d => d.Fix?.Safety <= most).ToList();
            once.IsChanged.ShouldBe(wanted.Count > 0);
            once.After.Diagnostics.Where(d => d.Fix?.Safety <= most).ShouldBeEmpty();
            once.After.Diagnostics.Count.ShouldBeLessThanOrEqualTo(once.Before.Diagnostics.Count - wanted.Count);
            Fingerprint.Of(once.After.Diagnostics).ShouldBeSubsetOf(Fingerprint.Of(once.Before.Diagnostics));
            var twice = FixCheck.Fix(file, once.Content.ToArray(), most);
            twice.IsChanged.ShouldBeFalse();
            twice.Content.ToArray().ShouldBe(once.Content.ToArray());
        }
    }

    [Fact]
    public void Each_rule_that_offers_a_fix_to_apply_has_a_plan_in_which_it_is_applied()
    {
        var applied = Files.Select(f => f.Data)
            .SelectMany(f => FixCheck.Fix(f, File.ReadAllBytes(Path.Combine(Folder, f)), FixSafety.Unsafe) is { IsChanged: true } file ? file.Before.Diagnostics : [])
            .Where(d => d.Fix is not null).Select(d => (d.RuleId, d.Fix!.Safety)).ToHashSet();
        foreach (var rule in Check.Rules.Rules.Where(r => r.Fix is FixSafety.Safe or FixSafety.Unsafe)) applied.ShouldContain((rule.Id, rule.Fix!.Value));
    }

    [Fact]
    public void No_fix_that_a_rule_calls_safe_changes_words() =>
        Files.Select(f => f.Data).SelectMany(f => Check.Lint(f, File.ReadAllBytes(Path.Combine(Folder, f)), new LintSettings(Check.Profile)).Diagnostics)
            .Where(d => d.Fix is { Safety: FixSafety.Unsafe } && Check.Rules.Rules.Single(r => r.Id == d.RuleId).Fix is FixSafety.Safe)
            .ShouldBeEmpty();

    /// <summary>An editor that applies the fix of a log writes what <c>--fix</c> writes.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_fix_in_a_log_is_the_fix_that_is_applied(string file)
    {
        var result = Check.Lint(file, File.ReadAllBytes(Path.Combine(Folder, file)), Check.On(new LintSettings(Check.Profile), file.Split('/')[0]));
        var results = SarifText.Json(new LintRun([result], Check.Rules.Rules)).GetProperty("results").EnumerateArray().ToList();
        foreach (var (diagnostic, written) in result.Diagnostics.Zip(results).Where(d => d.First.Fix is not null))
        {
            var replacements = written.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray();
            new EditedText(result.Source!.Text, replacements.Select(r => Edit(r, result.Source!))).Text.ShouldBe(FileEdits.Written(result.Source!, diagnostic.Fix!.Edits).Text);
        }
    }

    private static TextEdit Edit(JsonElement replacement, SourceText source)
    {
        var region = replacement.GetProperty("deletedRegion");
        return new(TextSpan.Between(Offset("start"), Offset("end")), replacement.TryGetProperty("insertedContent", out var inserted) ? inserted.GetProperty("text").GetString()! : "");

        int Offset(string end) => source.Line(Number($"{end}Line")).Start + Number($"{end}Column") - 1;
        int Number(string name) => region.TryGetProperty(name, out var number) ? number.GetInt32() : Number(name.Replace("end", "start", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void In_a_published_plan_exactly_the_safe_findings_go(string name)
    {
        var path = $"samples/{name}/{name}.plan.yaml";
        var content = File.ReadAllBytes(Repository.PathOf(path));
        var once = FixCheck.Fix(path, content);
        Counts(once.After.Diagnostics).ShouldBe(Counts(once.Before.Diagnostics.Where(d => d.Fix?.Safety is not FixSafety.Safe)));
        once.After.Diagnostics.Where(d => d.Fix?.Safety is FixSafety.Safe).ShouldBeEmpty();
        var (before, after) = (System.Text.Encoding.UTF8.GetString(content), FixCheck.TextOf(once));
        FixCheck.Substance(after).ShouldBe(FixCheck.Substance(before));
        after.Split('\n').Length.ShouldBe(before.Split('\n').Length);
        FixCheck.Fix(path, once.Content.ToArray()).IsChanged.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Unsafe_fixes_of_a_published_plan_come_to_rest_as_well(string name)
    {
        var path = $"samples/{name}/{name}.plan.yaml";
        var once = FixCheck.Fix(path, File.ReadAllBytes(Repository.PathOf(path)), FixSafety.Unsafe);
        once.After.Diagnostics.Where(d => d.Fix?.Safety <= FixSafety.Unsafe).ShouldBeEmpty();
        FixCheck.Fix(path, once.Content.ToArray(), FixSafety.Unsafe).IsChanged.ShouldBeFalse();
    }

    private static string Counts(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(' ', diagnostics.GroupBy(d => d.RuleId).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}:{g.Count()}"));
}
