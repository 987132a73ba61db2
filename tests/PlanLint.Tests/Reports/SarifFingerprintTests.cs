using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;

namespace PlanLint.Tests.Reports;

public sealed class SarifFingerprintTests
{
    [Fact]
    public void The_line_hash_is_that_of_GitHub()
    {
        var expected = HashUtilities.RollingHash(Sample.PlanText);
        SarifText.Load(Sample.Run).Results.Select(r => r.PartialFingerprints["primaryLocationLineHash"]).ShouldBe([expected[3], expected[7], expected[8]]);
    }

    [Fact]
    public void The_byte_order_mark_counts_for_the_first_line_only()
    {
        var (plain, marked) = (Hashes(false), Hashes(true));
        marked[0].ShouldBe(HashUtilities.RollingHash("\uFEFF" + Text)[1]);
        marked[0].ShouldNotBe(plain[0]);
        marked[1].ShouldBe(plain[1]);
    }

    [Fact]
    public void A_file_that_is_no_text_has_our_own_fingerprint_only() =>
        SarifText.Result(Sample.Lead(Sample.Plan) with { At = new("a.xlsx", "", new Model.Region.WholeFile()) }).PartialFingerprints.Keys.ShouldBe(["planLint/v1"]);

    [Fact]
    public void Our_own_fingerprint_is_on_every_result() =>
        SarifText.Load(Sample.Run).Results.Select(r => r.PartialFingerprints["planLint/v1"]).Distinct().Count().ShouldBe(3);

    private static readonly string Text = "a: 1\n" + string.Join('\n', Enumerable.Range(0, 30).Select(i => $"key{i}: value {i}"));

    private static List<string> Hashes(bool hasMark)
    {
        var source = new SourceText("a.yaml", Text, hasMark);
        var run = Sample.Of(Sample.File(source, At("a: 1"), At("key29")));
        return [.. SarifText.Load(run).Results.Select(r => r.PartialFingerprints["primaryLocationLineHash"])];

        Diagnostic At(string words) => Sample.Lead(Sample.Plan) with { At = Sample.At(source, words) };
    }
}
