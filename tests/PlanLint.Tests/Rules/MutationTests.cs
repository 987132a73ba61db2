using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>
/// Plants one defect after another in the plan that has none, runs all rules, and expects the finding of that defect and no other. The changes stand in the
/// table beside this file, which also says why a rule has none.
/// </summary>
public sealed class MutationTests
{
    private static readonly string Clean = File.ReadAllText(Repository.PathOf("tests/corpus/clean.plan.yaml"));
    private static readonly string[][] Rows =
        [.. File.ReadLines(Repository.PathOf("tests/PlanLint.Tests/Rules/Mutations.tsv")).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'))];

    public static TheoryData<string, string, string, string> Mutations => [.. Rows.Where(r => r.Length == 4).Select(r => (r[0], r[1], r[2], r[3]))];

    [Fact]
    public void Rows_name_rules_that_are_either_mutated_or_excused()
    {
        Rows.Select(r => r[0]).Except(Check.Rules.Rules.Select(r => r.Id), StringComparer.Ordinal).ShouldBeEmpty();
        Rows.Where(r => r.Length != 4).ShouldAllBe(r => r.Length == 3 && r[1] == "-" && r[2].Length > 0);
        Rows.Where(r => r[1] == "-").Select(r => r[0]).Intersect(Rows.Where(r => r[1] != "-").Select(r => r[0])).ShouldBeEmpty();
    }

    [Fact]
    public void The_plan_without_defects_has_no_finding() => Check.Lint(Clean).Diagnostics.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Mutations))]
    public void One_defect_is_one_finding(string rule, string text, string becomes, string at)
    {
        var original = Unescaped(text);
        Clean.IndexOf(original, StringComparison.Ordinal).ShouldBe(Clean.LastIndexOf(original, StringComparison.Ordinal), "The text to change stands once.");
        var mutated = Clean.Replace(original, Unescaped(becomes), StringComparison.Ordinal);
        mutated.ShouldNotBe(Clean);

        var found = Check.Lint(mutated).Diagnostics.Select(d => (d, Region: (Region.Text)d.At.Region));
        string.Join('\n', found.Select(f => $"{f.d.RuleId} {f.Region.Start.Line}: {mutated.Substring(f.Region.Span.Start, f.Region.Span.Length)}")).ShouldBe($"{rule} {at}");
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
