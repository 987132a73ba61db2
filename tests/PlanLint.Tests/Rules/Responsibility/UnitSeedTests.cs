using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

/// <summary>Rules about units and numbers on the published plans: how many findings, and that the verified ones are among them.</summary>
public sealed class UnitSeedTests
{
    private static readonly string[] Rules = ["PL1004", "PL1005", "PL1006", "PL1007", "PL1010", "PL1011"];

    [Theory]
    [InlineData("000_f5dd17abf9013285", "PL1005 warning 862")]
    // The catalogue counts places (6 + 3 + 1), a finding stands for one unit. 职业技术学院 has a fourth place, the bracket of line 11.
    [InlineData("001_93429595a267084b", "PL1007 info 11; PL1007 info 139; PL1007 info 168")]
    // Line 638 of the catalogue is the task, its bracket with the name stands at 646.
    [InlineData("002_69b9594a5209ac97", "PL1005 warning 646")]
    [InlineData("003_1d47c108fd235f5f", "PL1010 warning 161; PL1004 warning 178; PL1004 warning 195; PL1004 warning 201")]
    // All three phrases stand beside units that are named: for information, as the text of PL1004 says, though A3 counts them as warnings.
    // The three spellings of 县经济信息委 are one finding.
    [InlineData("004_5b31e1cc3ff236a8", "PL1004 info 167; PL1007 info 216; PL1005 info 259; PL1004 info 260; PL1004 info 287")]
    public void Findings_are_those_of_the_catalogue(string seed, string expected) =>
        string.Join("; ", SeedPlan.Findings(seed, Rules).Select(d => $"{d.RuleId} {(d.Severity is Severity.Info ? "info" : "warning")} {SeedPlan.Line(d)}")).ShouldBe(expected);
}
