using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PlanLint.Baselines;
using PlanLint.Model;
using PlanLint.Tests.Mapping.Layouts;
using PlanLint.Writing;
using Check = PlanLint.Tests.Rules.Check;

namespace PlanLint.Tests.Baselines;

/// <summary>A baseline of a plan still knows all of its findings after edits that change no word of it.</summary>
public sealed class StabilityTests
{
    private const string Path = "x.plan.yaml";

    private static readonly string[] Texts =
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.plan.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Directory.GetFiles(Repository.PathOf("tests/corpus"), "fail-*.plan.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static readonly Lazy<(JsonObject Tree, FileResult Known)[]> Plans = new(() => [.. Texts
        .Select(t => Reading.Of(Path, t).Plan)
        .OfType<Plan>()
        .Select(p => PlanTree.Of(p, Check.Profile))
        .Select(tree => (tree, Lint(PlanStyles.Write(tree, 5))))
        .Where(p => p.Item2.Notifications.Count == 0)]);

    [Fact]
    public void Layout_quotation_marks_and_inserted_lines_change_nothing() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 1_000_000]).Sample((at, style) =>
        {
            var (tree, known) = Plans.Value[at % Plans.Value.Length];
            Expect(known, PlanStyles.Write(tree, style));
        }, iter: 300);

    [Fact]
    public void Fifty_lines_above_change_nothing() =>
        Texts.ShouldAllBe(t => IsAllKnown(Lint(t), Lint(string.Concat(Enumerable.Repeat("# 新写的一行\n", 50)) + t)));

    [Theory]
    [InlineData("actions")]
    [InlineData("tasks")]
    [InlineData("rows")]
    public void Actions_tasks_and_rows_may_change_places(string key) =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Sample((at, seed, style) =>
        {
            var (tree, known) = Plans.Value[at % Plans.Value.Length];
            var edited = (JsonObject)tree.DeepClone();
            PlanEdits.Swap(edited, key, seed);
            Expect(known, PlanStyles.Write(edited, style));
        }, iter: 300);

    private static void Expect(FileResult known, string text)
    {
        var now = Lint(text);
        // What the edit itself put right or wrong, such as numbers that are in order no more, is another matter.
        var changed = known.Diagnostics.CountBy(d => d.RuleId).Except(now.Diagnostics.CountBy(d => d.RuleId)).Select(c => c.Key)
            .Concat(now.Diagnostics.CountBy(d => d.RuleId).Except(known.Diagnostics.CountBy(d => d.RuleId)).Select(c => c.Key)).ToHashSet(StringComparer.Ordinal);
        var compared = Compare(known, now);
        var unexpected = compared.Run.Diagnostics.Where(d => d.Baseline is BaselineState.New && !changed.Contains(d.RuleId)).Select(d => $"+ {d.RuleId} {d.At.Path}: {d.Message.In(Language.Chinese)}")
            .Concat(compared.Absent.Where(e => !changed.Contains(e.RuleId)).Select(e => $"- {e.RuleId} {e.Path}: {e.Message}"));
        string.Join('\n', unexpected).ShouldBe("", text);
    }

    private static bool IsAllKnown(FileResult known, FileResult now) =>
        Compare(known, now) is var compared && compared.Absent.Count == 0 && compared.Run.Diagnostics.All(d => d.Baseline is BaselineState.Unchanged || Baseline.NeverKnown.Contains(d.RuleId));

    private static BaselineComparison Compare(FileResult known, FileResult now)
    {
        var baseline = BaselineContent.Ordered(known.Diagnostics.Where(d => !Baseline.NeverKnown.Contains(d.RuleId)).Select(d => BaselineContent.Of(d, Language.Chinese)));
        return BaselineComparison.Of(new([now], Check.Rules.Rules), baseline);
    }

    private static FileResult Lint(string text) => Check.Lint(Path, Encoding.UTF8.GetBytes(text), new(Check.Profile));
}
