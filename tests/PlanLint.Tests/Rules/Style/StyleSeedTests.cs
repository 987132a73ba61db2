using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

/// <summary>What the rules about marks and words find in the published plans, read as text. Where A3 of the catalogue counts otherwise a comment says why.</summary>
public sealed class StyleSeedTests
{
    private static readonly string[] Ids = ["PL5001", "PL5003", "PL5004", "PL5005", "PL5006", "PL5007", "PL5008", "PL5009", "PL5010", "PL5011"];

    [Theory]
    // PL5006: 22 places of 23, because the reader leaves spaces out of the title.
    [InlineData("000_f5dd17abf9013285", "PL5004 PL5005 PL5005 PL5006 PL5007 PL5007 PL5010")]
    [InlineData("001_93429595a267084b", "PL5005")]
    // PL5001: 102 places of 117. The (一) in front of 16 headings is a number and no part of the title; A3 left the one “!” out of its sum.
    [InlineData("002_69b9594a5209ac97", "PL5001 PL5009")]
    // The letter in front of the plan (line 7) is not read: PL5001 has 4 places of 5. PL5006 has 13 of 15, because the reader leaves spaces out of the title and the
    // heading of the annex.
    [InlineData("003_1d47c108fd235f5f", "PL5001 PL5005 PL5005 PL5005 PL5005 PL5006")]
    // PL5005: 3 of 5, because the title of the notice that carries the plan (lines 3 and 6) is not read.
    [InlineData("004_5b31e1cc3ff236a8", "PL5005 PL5005 PL5005 PL5007 PL5007 PL5007")]
    public void Findings_are_those_of_the_catalogue(string seed, string expected)
    {
        var found = Lint(seed);
        string.Join(' ', found.Select(d => d.RuleId).Order(StringComparer.Ordinal)).ShouldBe(expected, string.Join('\n', found.Select(d => $"{d.RuleId} {SeedPlan.Line(d)} {d.Message.In(Language.Chinese)}")));
    }

    [Theory]
    [InlineData("002_69b9594a5209ac97", "PL5001", 102)]
    [InlineData("003_1d47c108fd235f5f", "PL5001", 4)]
    [InlineData("000_f5dd17abf9013285", "PL5006", 22)]
    [InlineData("003_1d47c108fd235f5f", "PL5006", 13)]
    [InlineData("000_f5dd17abf9013285", "PL5010", 3)]
    public void Grouped_findings_hold_every_place(string seed, string id, int places) =>
        Lint(seed).Single(d => d.RuleId == id).Related.Count.ShouldBe(places - 1);

    [Theory]
    [InlineData("000_f5dd17abf9013285", "PL5004 186, PL5005 308, PL5005 984, PL5007 375, PL5007 602, PL5010 308")]
    [InlineData("001_93429595a267084b", "PL5005 2")]
    [InlineData("002_69b9594a5209ac97", "PL5009 19")]
    [InlineData("003_1d47c108fd235f5f", "PL5005 132, PL5005 18, PL5005 18, PL5005 18")]
    [InlineData("004_5b31e1cc3ff236a8", "PL5005 19, PL5005 21, PL5005 92, PL5007 185, PL5007 214, PL5007 241")]
    public void Findings_stand_where_a_person_found_them(string seed, string expected) =>
        string.Join(", ", Lint(seed).Where(d => d.RuleId is not "PL5001" and not "PL5006").Select(d => $"{d.RuleId} {SeedPlan.Line(d)}").Order(StringComparer.Ordinal)).ShouldBe(expected);

    private static IReadOnlyList<Diagnostic> Lint(string seed) => SeedPlan.Findings(seed, Ids);
}
