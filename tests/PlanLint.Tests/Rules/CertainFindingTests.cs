using System.Globalization;
using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>
/// What reviewers are certain of in three published plans, against what the rules find there. The table beside this file names the rule for each finding, or
/// says why there is none.
/// </summary>
public sealed class CertainFindingTests
{
    private static readonly Lazy<Dictionary<string, JsonElement>> Truth = new(() =>
        JsonDocument.Parse(SharedFolder.Read("truth/findings-000-002-004.json")).RootElement.EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, StringComparer.Ordinal));

    /// <summary>Names of the published plans.</summary>
    internal static readonly string[] Seeds = ["000_f5dd17abf9013285", "001_93429595a267084b", "002_69b9594a5209ac97", "003_1d47c108fd235f5f", "004_5b31e1cc3ff236a8"];

    public static TheoryData<string> Findings => [.. CertainFinding.All.Select(f => f.Id)];

    [Fact]
    public void Every_certain_finding_and_every_control_has_a_row() =>
        CertainFinding.All.Select(f => f.Id).Order(StringComparer.Ordinal).ShouldBe(Truth.Value.Where(f => IsCertain(f.Value) || IsControl(f.Value)).Select(f => f.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Findings))]
    public void Rules_find_what_the_table_says(string id)
    {
        var finding = Truth.Value[id];
        var row = CertainFinding.All.Single(f => f.Id == id);
        var note = row.Note;
        var there = RulesOn(finding.GetProperty("doc").GetString()!, int.TryParse(note, CultureInfo.InvariantCulture, out var line) ? [(line, line)] : [.. Places(finding)]);
        if (row.IsNone) note.ShouldNotBeNullOrWhiteSpace();
        else if (row.IsControl) there.Intersect(row.Rules, StringComparer.Ordinal).ShouldBeEmpty();
        else there.ShouldContain(row.Rule);
    }

    /// <summary>Errors close the gate. 001 has none; each of the others has its own.</summary>
    [Theory]
    [InlineData("000", "PL4002 673")]
    [InlineData("001", "")]
    [InlineData("002", "PL1001 13, PL5002 21, PL5002 632")]
    [InlineData("003", "PL2001 16")]
    [InlineData("004", "PL1008 237")]
    public void The_gate_closes_for_the_true_reason(string document, string expected) =>
        string.Join(", ", Lint(document).Where(d => d.Severity is Severity.Error).Select(d => $"{d.RuleId} {SeedPlan.Line(d)}")).ShouldBe(expected);

    private static HashSet<string> RulesOn(string document, IReadOnlyList<(int From, int To)> lines) =>
        [.. Lint(document).Where(d => Regions(d).Any(r => lines.Any(l => r.Start.Line <= l.To && r.End.Line >= l.From))).Select(d => d.RuleId)];

    private static IEnumerable<Region.Text> Regions(Diagnostic diagnostic) =>
        diagnostic.Related.Select(r => r.At.Region).Prepend(diagnostic.At.Region).OfType<Region.Text>();

    private static IEnumerable<(int From, int To)> Places(JsonElement finding) =>
        (finding.TryGetProperty("places", out var places) ? places : finding.GetProperty("quotes")).EnumerateArray()
            .Select(p => p.GetProperty("lines")).Select(l => (l[0].GetInt32(), l[1].GetInt32()));

    private static bool IsCertain(JsonElement finding) => finding.GetProperty("certainty").GetString() is "certain";

    private static bool IsControl(JsonElement finding) => finding.TryGetProperty("role", out var role) && role.GetString() is "control";

    private static IReadOnlyList<Diagnostic> Lint(string document) => SeedPlan.Findings(Seeds.Single(s => s.StartsWith(document, StringComparison.Ordinal)));
}
