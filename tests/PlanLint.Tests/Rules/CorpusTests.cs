using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>Every rule has a folder of plans it fails and plans it passes; each failing plan has that one defect and no other.</summary>
public sealed class CorpusTests
{
    private static string Folder => Repository.PathOf("tests/corpus");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.plan.*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_failing_plan_gives_its_own_id_and_a_passing_plan_none(string file)
    {
        var (id, name) = file.Split('/') is [var folder, var leaf] ? (folder, leaf) : ("", file);
        var result = Check.Lint(file, File.ReadAllBytes(Path.Combine(Folder, file)), Check.On(new LintSettings(Check.Profile), id));
        var found = result.Diagnostics.Where(d => d.Severity >= Severity.Info && d.Counts).ToList();
        var shown = string.Join('\n', found.Select(d => $"{d.RuleId} {d.At.Path}: {d.Message.In(Language.Chinese)}"));
        if (name.StartsWith("fail-", StringComparison.Ordinal)) found.Select(d => d.RuleId).Distinct().ShouldBe([id], shown);
        else found.ShouldBeEmpty(shown);
        if (id.Length > 0 && name.StartsWith("pass-", StringComparison.Ordinal) && !name.StartsWith("pass-trap-", StringComparison.Ordinal) && id is not "PL0001" and not "PL0002")
            result.Outcomes[id].ShouldBeOfType<RuleOutcome.Passed>($"{file} gives {id} nothing to examine");
    }

    [Fact]
    public void Every_rule_has_a_failing_and_a_passing_plan()
    {
        foreach (var rule in Check.Rules.Rules)
        {
            var folder = Path.Combine(Folder, rule.Id);
            Directory.Exists(folder).ShouldBeTrue($"{rule.Id} has no corpus folder");
            Directory.GetFiles(folder, "fail-*").ShouldNotBeEmpty($"{rule.Id} has no failing plan");
            Directory.GetFiles(folder, "pass-*").ShouldNotBeEmpty($"{rule.Id} has no passing plan");
        }
    }

    [Fact]
    public void Every_folder_belongs_to_a_rule() =>
        Directory.GetDirectories(Folder).Select(Path.GetFileName).ShouldBeSubsetOf(Check.Rules.Rules.Select(r => r.Id));

    [Fact]
    public void Every_file_says_in_its_name_what_it_is() =>
        Files.Select(f => f.Data).Where(f => f.Contains('/', StringComparison.Ordinal)).ShouldAllBe(f => IsNamed(f));

    private static bool IsNamed(string file) =>
        Path.GetFileName(file) is var name && (name.StartsWith("fail-", StringComparison.Ordinal) || name.StartsWith("pass-", StringComparison.Ordinal));
}
