using System.Diagnostics;
using System.Globalization;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class CrossDocumentCopyTests
{
    private static readonly string[] Shared =
    [
        "农技人员带着实用资料走村入户，手把手教农民辨认病虫害并安全用药。",
        "竞赛题目由企业技师和职业学校教师共同拟定，覆盖焊接、钳工和电工。",
        "学习点设在老年活动室和社区服务中心，由志愿者面对面讲解挂号缴费。",
        "短视频用本地方言讲解防汛避险和食品安全知识，通过县级媒体播出来。",
        "志愿者经过统一培训后持证上岗，在集市和学校讲解科学用电防火常识。",
    ];

    [Fact]
    public void Two_plans_with_five_sentences_in_common_are_one_finding_in_the_later()
    {
        var results = Check.Together("PL4007", Plan("青石县", Shared), Plan("白水县", Shared));
        results[0].Diagnostics.ShouldBeEmpty();
        var found = results[1].Diagnostics.ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("与“青石县科普方案”（a.plan.yaml）有 5 句相同或几乎相同，第一句是“农技人员带着实用资料走村入户，手把手教农民辨认…”，请看本地情况是否真的一样。");
        found.Message.In(Language.English).ShouldBe("5 sentences are the same, or nearly so, as in '青石县科普方案' (a.plan.yaml), the first being '农技人员带着实用资料走村入户，手把手教农民辨认…'; see whether they fit this place.");
        found.Related.Select(r => r.At.File).ShouldBe(["a.plan.yaml", "a.plan.yaml", "b.plan.yaml", "a.plan.yaml", "b.plan.yaml", "a.plan.yaml", "b.plan.yaml", "a.plan.yaml", "b.plan.yaml"]);
    }

    [Fact]
    public void Four_sentences_one_file_and_repeats_are_not_enough()
    {
        Check.Together("PL4007", Plan("青石县", Shared), Plan("白水县", Shared[..4])).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
        Check.Together("PL4007", Plan("青石县", Shared), Plan("白水县", [.. Shared[..4], Shared[0]])).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
        var alone = Check.Together("PL4007", Plan("青石县", [.. Shared, .. Shared])).ShouldHaveSingleItem();
        alone.Diagnostics.ShouldBeEmpty();
        alone.Outcomes["PL4007"].ShouldBeOfType<PlanLint.Engine.RuleOutcome.NotApplicable>();
    }

    [Fact]
    public void Each_pair_of_three_plans_is_told_once()
    {
        var results = Check.Together("PL4007", Plan("青石县", Shared), Plan("白水县", Shared), Plan("黑土县", Shared));
        results.Select(r => r.Diagnostics.Count).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void The_result_is_the_same_for_any_number_of_threads_and_any_order_of_examination()
    {
        var settings = Check.On(new LintSettings(Check.Profile), "PL4007");
        var files = Enumerable.Range(0, 12).Select(i => Input(i, Plan($"第{i}县", Shared))).ToList();
        string Run(IEnumerable<InputFile> order) => string.Join('\n', Check.Linter.Conclude([.. order.AsParallel().AsOrdered().Select(f => Check.Linter.Examine(f, settings)).OrderBy(f => f.Path, StringComparer.Ordinal)])
            .SelectMany(r => r.Diagnostics).Select(d => $"{d.RuleId} {d.At.File} {d.At.Offset} {d.Message.In(Language.Chinese)} {d.Related.Count}"));
        Run(files).ShouldBe(Run(Enumerable.Reverse(files)));
    }

    /// <summary>Many plans from one template: a sentence counts for 16 earlier plans at most, so four times as many take about four times as long.</summary>
    [Fact]
    public void Time_is_near_linear_in_the_number_of_plans()
    {
        Time(50);
        var (few, many) = (Time(100), Time(400));
        many.ShouldBeLessThan(10 * few + TimeSpan.FromMilliseconds(500));

        static TimeSpan Time(int count)
        {
            var settings = Check.On(new LintSettings(Check.Profile), "PL4007") with { Rules = new HashSet<string> { "PL4007" } };
            var files = Enumerable.Range(0, count).Select(i => Check.Linter.Examine(Input(i, Plan($"第{i}县", Shared)), settings)).ToList();
            var watch = Stopwatch.StartNew();
            Check.Linter.Conclude(files).Sum(r => r.Diagnostics.Count).ShouldBeGreaterThan(count);
            return watch.Elapsed;
        }
    }

    private static InputFile Input(int number, string text) => new($"{number.ToString("d4", CultureInfo.InvariantCulture)}.plan.yaml", System.Text.Encoding.UTF8.GetBytes(text));

    private static string Plan(string area, IEnumerable<string> rows) =>
        $"title: {area}科普方案\nactions:\n  - action: 农民\n    rows:\n{string.Concat(rows.Select(r => $"      - {r}\n"))}";
}
