using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Stages;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Samples;

/// <summary>Nothing unchecked counts as passed: over samples and corpus every rule in force has one outcome for every file.</summary>
public sealed class OutcomeTableTests
{
    private static readonly LintSettings Settings = new(Check.Profile);
    private static readonly LintSettings All = Check.On(Settings, Check.Rules.Rules.Select(r => r.Id));

    public static TheoryData<string> Files => [.. ((string[])["samples", "tests/corpus"])
        .SelectMany(f => Directory.GetFiles(Repository.PathOf(f), "*", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.EndsWith(".diagnostics.txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_in_force_has_one_outcome_and_none_passes_on_nothing(string file)
    {
        var result = Lint(file, All);
        result.Outcomes.Keys.Order(StringComparer.Ordinal).ShouldBe(Check.Rules.Rules.Select(r => r.Id).Order(StringComparer.Ordinal));
        foreach (var (id, outcome) in result.Outcomes)
        {
            var found = result.Diagnostics.Count(d => d.RuleId == id);
            (outcome switch
            {
                RuleOutcome.Failed failed => failed.Findings == found && found > 0 && failed.Examined > 0,
                RuleOutcome.Waived waived => waived.Findings == found && found > 0 && waived.Examined > 0,
                RuleOutcome.Passed passed => found == 0 && passed.Examined > 0,
                _ => found == 0,
            }).ShouldBeTrue($"{id}: {outcome}, {found} findings");
        }

        OutcomeTable.Of(new([result], Check.Rules.Rules)).Totals.Sum.ShouldBe(Check.Rules.Rules.Count);
    }

    [Theory]
    [InlineData("title: 方案\nactions: [")]
    [InlineData("")]
    [InlineData("- 1\n")]
    public void Only_rules_about_input_pass_where_there_is_no_plan(string text)
    {
        var result = Check.Lint("x.plan.yaml", System.Text.Encoding.UTF8.GetBytes(text), All);
        result.Notifications.ShouldNotBeEmpty();
        var about = Check.Rules.Rules.Where(r => r.Category is Category.Input).Select(r => r.Id).ToList();
        result.Outcomes.Where(o => o.Value is RuleOutcome.Passed or RuleOutcome.Failed or RuleOutcome.Waived).Select(o => o.Key).ShouldBeSubsetOf(about);
    }

    [Fact]
    public void A_rule_that_is_off_has_no_outcome()
    {
        var off = Check.Rules.Rules.Where(r => Severities.Of(r, Settings.Severities) is Severity.Off).Select(r => r.Id).ToList();
        off.ShouldNotBeEmpty();
        Lint("samples/hantai/hantai.plan.yaml", Settings).Outcomes.Keys.ShouldNotContain(id => off.Contains(id));
    }

    [Fact]
    public void The_statistics_of_the_samples_are_the_approved_ones()
    {
        var files = SampleTests.Plans.Select(p => $"samples/{p.Data}/{p.Data}.plan.yaml").Select(f => Lint(f, Settings)).ToList();
        var lines = Statistics.Lines(new(files, Check.Rules.Rules), Language.Chinese);
        string.Concat(lines.Select(l => l + "\n")).ShouldBeApproved("tests/PlanLint.Tests/Samples/Approved/samples.statistics.txt");
    }

    private static FileResult Lint(string file, LintSettings settings) => Check.Lint(file, File.ReadAllBytes(Repository.PathOf(file)), settings);
}
