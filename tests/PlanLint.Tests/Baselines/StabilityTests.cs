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
            Expect(known, PlanStyles.Write(tree, style), mayChange: []);
        }, iter: 60);

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
            var text = PlanStyles.Write(edited, style);
            Expect(known, text, Changed(known, Lint(text)));
        }, iter: 60);

    /// <summary>Rules that find more or less after the edit: what it put right or wrong itself, such as numbers that are in order no more, is another matter.</summary>
    private static HashSet<string> Changed(FileResult known, FileResult now)
    {
        var (before, after) = (known.Diagnostics.CountBy(d => d.RuleId).ToHashSet(), now.Diagnostics.CountBy(d => d.RuleId).ToHashSet());
        before.SymmetricExceptWith(after);
        return [.. before.Select(c => c.Key)];
    }

    private static void Expect(FileResult known, string text, HashSet<string> mayChange)
    {
        var compared = Compare(known, Lint(text));
        var unexpected = compared.Run.Diagnostics.Where(d => d.Baseline is BaselineState.New).Select(d => (d.RuleId, Line: $"+ {d.RuleId} {d.At.Path}: {d.Message.In(Language.Chinese)}"))
            .Concat(compared.Absent.Select(e => (e.RuleId, Line: $"- {e.RuleId} {e.Path}: {e.Message}")))
            .Where(u => !mayChange.Contains(u.RuleId));
        string.Join('\n', unexpected.Select(u => u.Line)).ShouldBe("", text);
    }

    [Fact]
    public void A_changed_number_breaks_one_match_and_no_other()
    {
        const string text = """
            title: 青石县实施方案
            actions:
              - action: 农民科学素质提升行动
                lead: [县农业农村局]
                tasks:
                  - task: 开展农业技术培训
                    content: 每年培训农民3000人次，其中技术培训1800人次、经营培训1000人次。
                  - task: 举办科普活动
                    content: 每年举办活动若干次，参与5000人次，其中城区2000人次、乡镇2000人次。
            """;
        var compared = Compare(Lint(text), Lint(text.Replace("1000人次", "1100人次", StringComparison.Ordinal)));
        var added = compared.New.ShouldHaveSingleItem();
        (added.RuleId, added.Message.In(Language.Chinese)).ShouldBe(("PL3007", "总数是“3000人次”，分项“1800人次、1100人次”相加却是 2900 人次。"));
        compared.Absent.ShouldHaveSingleItem().Message.ShouldBe("总数是“3000人次”，分项“1800人次、1000人次”相加却是 2800 人次。");
        compared.Run.Diagnostics.Count(d => d.RuleId == "PL3007").ShouldBe(2);
        compared.Run.KnownCount.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_mark_more_in_a_plan_full_of_them_is_new()
    {
        const string text = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    lead: [县科协]\n    rows: ['开展培训,开展讲座。', '举办活动,发放资料。']\n";
        Compare(Lint(text), Lint(text)).New.ShouldBeEmpty();
        Compare(Lint(text), Lint(text.Replace("培训,", "培训，", StringComparison.Ordinal))).New.ShouldBeEmpty();
        Compare(Lint(text), Lint(text.Replace("讲座。", "讲座,开展竞赛。", StringComparison.Ordinal))).New.ShouldContain(d => d.RuleId == "PL5001");
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
