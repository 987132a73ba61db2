using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

/// <summary>What the rules about bases and about prose and table find in the published plans.</summary>
public sealed class AlignmentSeedTests
{
    private const string Hantai = "000_f5dd17abf9013285";
    private const string Shenmu = "001_93429595a267084b";
    private const string Quxian = "002_69b9594a5209ac97";
    private const string Weiyang = "003_1d47c108fd235f5f";
    private const string Chengkou = "004_5b31e1cc3ff236a8";

    /// <remarks>
    /// The catalogue expects six renames in Weiyang. The seventh, line 189, is the heading whose words were replaced altogether: the table has
    /// the sentences of the prose under it, so it is no task left out (the catalogue has no PL2006 there) but one with another name.
    /// </remarks>
    [Theory]
    [InlineData(Hantai, "PL2010:1167")]
    [InlineData(Shenmu)]
    [InlineData(Quxian)]
    [InlineData(Weiyang, "PL2005:18", "PL2007:145", "PL2007:149", "PL2007:151", "PL2007:153", "PL2007:165", "PL2007:172", "PL2007:189")]
    [InlineData(
        Chengkou, "PL2004:21", "PL2005:21", "PL2006:60", "PL2006:80", "PL2006:81",
        "PL2007:105", "PL2007:157", "PL2007:192", "PL2007:197", "PL2007:214", "PL2007:285")]
    public void Finds_what_a_reviewer_finds(string seed, params string[] expected)
    {
        var found = SeedPlan.Findings(seed, "PL2004", "PL2005", "PL2006", "PL2007", "PL2010");
        found.Select(d => $"{d.RuleId}:{SeedPlan.Line(d)}").Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        found.Where(d => d.RuleId == "PL2004").ShouldAllBe(d => d.Severity == Severity.Info);
    }
}
