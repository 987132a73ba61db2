namespace PlanLint.Tests.Rules;

/// <summary>Plants one defect after another in a plan that has none, runs all rules, and expects the finding of that defect and no other. See <see cref="Mutation"/>.</summary>
public sealed class MutationTests
{
    public static TheoryData<string, int> Mutations => [.. Mutation.All.GroupBy(m => m.Rule).SelectMany(g => g.Select((m, i) => (m.Rule, i)))];

    public static TheoryData<string> Rules => [.. Check.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_mutation_or_says_why_not(string id) =>
        (Mutation.All.Any(m => m.Rule == id) != (Mutation.Excuse(id) is not null)).ShouldBeTrue($"tests/corpus/{id}/mutations.tsv should hold a mutation, or - and a reason");

    [Theory]
    [MemberData(nameof(Mutations))]
    public void One_defect_is_one_finding(string rule, int number)
    {
        var mutation = Mutation.All.Where(m => m.Rule == rule).ElementAt(number);
        CorpusCase.Load(mutation.Plan).Lint(rule).SelectMany(r => r.Diagnostics).ShouldBeEmpty($"{mutation.Plan} has no defect");
        string.Join('\n', mutation.Findings()).ShouldBe($"{rule} {mutation.Place}");
    }
}
