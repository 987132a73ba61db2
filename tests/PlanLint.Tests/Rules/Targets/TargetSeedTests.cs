using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

/// <summary>What the rules about targets find in the five published plans; the numbers are those of the catalogue.</summary>
public sealed class TargetSeedTests
{
    private const string Hantai = "000_f5dd17abf9013285";
    private const string Shenmu = "001_93429595a267084b";
    private const string Quxian = "002_69b9594a5209ac97";
    private const string Weiyang = "003_1d47c108fd235f5f";
    private const string Chengkou = "004_5b31e1cc3ff236a8";

    [Theory]
    [InlineData("PL3002", 0, 0, 0, 0, 0)]
    [InlineData("PL3003", 7, 4, 3, 0, 3)]
    // In 000 and 001 the sentence about volunteers names their number without a time, but says 每年 of their activities: it counts as timed.
    [InlineData("PL3004", 0, 1, 0, 0, 0)]
    [InlineData("PL3005", 0, 0, 0, 0, 0)]
    [InlineData("PL3006", 1, 0, 0, 0, 1)]
    [InlineData("PL3008", 0, 0, 0, 0, 0)]
    [InlineData("PL3009", 0, 0, 0, 0, 0)]
    [InlineData("PL3010", 0, 0, 0, 0, 0)]
    [InlineData("PL3011", 0, 0, 0, 0, 1)]
    [InlineData("PL3012", 0, 0, 0, 0, 0)]
    public void Each_plan_has_the_findings_of_the_catalogue(string rule, params int[] counts) =>
        new[] { Hantai, Shenmu, Quxian, Weiyang, Chengkou }.Select(seed => Lines(seed, rule).Count).ShouldBe(counts, rule);

    [Theory]
    [InlineData(Hantai, "PL3003", "21 267 277 471 505 580 1040")]
    [InlineData(Shenmu, "PL3003", "59 128 152 227")]
    [InlineData(Quxian, "PL3003", "509 572 707")]
    [InlineData(Chengkou, "PL3003", "38 73 92")]
    [InlineData(Shenmu, "PL3004", "19")]
    [InlineData(Hantai, "PL3006", "310")]
    [InlineData(Chengkou, "PL3006", "31")]
    [InlineData(Chengkou, "PL3011", "25")]
    public void They_stand_on_the_lines_of_the_catalogue(string seed, string rule, string lines) => string.Join(' ', Lines(seed, rule)).ShouldBe(lines);

    [Fact]
    public void Infos_stay_infos() => Found(Shenmu, "PL3004").ShouldAllBe(d => d.Severity == Severity.Info);

    private static IReadOnlyList<Diagnostic> Found(string seed, string rule) => SeedPlan.Findings(seed, rule);

    private static List<int> Lines(string seed, string rule) => [.. Found(seed, rule).Select(d => SeedPlan.Line(d))];
}
