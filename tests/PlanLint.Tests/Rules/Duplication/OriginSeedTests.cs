namespace PlanLint.Tests.Rules.Duplication;

/// <summary>What the rules about copies and about the document itself find in five published plans.</summary>
public sealed class OriginSeedTests
{
    private static readonly string[] Rules = [.. Check.Rules.Rules.Select(r => r.Id).Where(id => id.StartsWith("PL400", StringComparison.Ordinal) && id is not "PL4001" and not "PL4002" || id.StartsWith("PL6", StringComparison.Ordinal))];

    [Theory]

    // Appendix A3: PL4003 twice (the pairs 668~672 and 1096~1101) and PL4004 once. A1 would drop runs with three enumeration commas or more; the one run
    // that the catalogue wants, 591~600, has four, so a list is what has a comma for every four characters or fewer.
    [InlineData("000_f5dd17abf9013285", "PL4004:600 PL4003:673 PL4003:1101")]
    [InlineData("001_93429595a267084b", "")]

    // Appendix A3: PL4003 three times, PL6002 and PL6005 once.
    [InlineData("002_69b9594a5209ac97", "PL6002:1 PL6005:27 PL4003:237 PL4003:369 PL4003:492")]

    // Appendix A3: PL6006 once.
    [InlineData("003_1d47c108fd235f5f", "PL6006:130")]

    // Appendix A3: PL6004 and PL6006 once. The catalogue counts from the title of the notice, line 3; the plan's own title stands in line 18.
    [InlineData("004_5b31e1cc3ff236a8", "PL6004:18 PL6006:95")]
    public void A_published_plan_gives_what_a_reviewer_expects(string seed, string expected) =>
        string.Join(' ', SeedPlan.Findings(seed, Rules).Select(d => $"{d.RuleId}:{SeedPlan.Line(d)}")).ShouldBe(expected);
}
