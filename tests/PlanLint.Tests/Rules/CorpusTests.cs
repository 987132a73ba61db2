using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>Every rule has a folder of plans it fails and plans it passes; each failing plan has that one defect and no other.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases => [.. CorpusCase.All];

    public static TheoryData<string> Rules => [.. Check.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_failing_plan_gives_its_own_id_and_a_passing_plan_none(string name)
    {
        var plan = CorpusCase.Load(name);
        var results = CorpusCase.Results(name);
        var found = results.SelectMany(r => r.Diagnostics).Where(d => d.Severity >= Severity.Info && d.Counts).ToList();
        var shown = string.Join('\n', found.Select(d => $"{d.RuleId} {d.At.Path}: {d.Message.In(Language.Chinese)}"));
        if (plan.Fails) found.Select(d => d.RuleId).Distinct().ShouldBe([plan.Rule], shown);
        else found.ShouldBeEmpty(shown);
        if (plan.Rule.Length > 0 && !plan.Fails && !Path.GetFileName(name).StartsWith("pass-trap-", StringComparison.Ordinal) && plan.Rule is not "PL0001" and not "PL0002")
            results[^1].Outcomes[plan.Rule].ShouldBeOfType<RuleOutcome.Passed>($"{name} gives {plan.Rule} nothing to examine");
    }

    /// <summary>The places stand in a table beside the plans: whoever adds a plan looks at each.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Findings_stand_in_the_places_of_the_table(string id) => MarkedPlaces.Table(id).ShouldBeApproved(MarkedPlaces.PathOf(id));

    [Fact]
    public void Every_rule_has_a_failing_and_a_passing_plan()
    {
        foreach (var rule in Check.Rules.Rules)
        {
            var folder = Path.Combine(CorpusCase.Folder, rule.Id);
            Directory.Exists(folder).ShouldBeTrue($"{rule.Id} has no corpus folder");
            Directory.GetFileSystemEntries(folder, "fail-*").ShouldNotBeEmpty($"{rule.Id} has no failing plan");
            Directory.GetFileSystemEntries(folder, "pass-*").ShouldNotBeEmpty($"{rule.Id} has no passing plan");
        }
    }

    [Fact]
    public void Every_folder_belongs_to_a_rule() =>
        Directory.GetDirectories(CorpusCase.Folder).Select(Path.GetFileName).ShouldBeSubsetOf(Check.Rules.Rules.Select(r => r.Id));

    [Fact]
    public void Every_file_says_in_its_name_what_it_is()
    {
        CorpusCase.All.Where(f => f.Contains('/', StringComparison.Ordinal)).Select(Path.GetFileName)
            .ShouldAllBe(f => f!.StartsWith("fail-", StringComparison.Ordinal) || f.StartsWith("pass-", StringComparison.Ordinal));
        Directory.GetFiles(CorpusCase.Folder, "*.tsv", SearchOption.AllDirectories).Select(Path.GetFileName).Distinct().ShouldBe(["mutations.tsv", "places.tsv"], ignoreOrder: true);
    }
}
