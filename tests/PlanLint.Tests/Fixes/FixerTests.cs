using System.Collections.Immutable;
using System.Text;
using PlanLint.Engine;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Fixes;

/// <summary>Which fixes are applied and which stay out.</summary>
public sealed class FixerTests
{
    private const string Head = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    tasks:\n";

    [Fact]
    public void A_fix_is_applied_and_the_rest_of_the_file_stays()
    {
        var fixedFile = FixCheck.With($"# 说明\n{Head}      - task:   甲项任务   # 注\n", FixSafety.Unsafe, typeof(SwapRule));
        FixCheck.TextOf(fixedFile).ShouldBe($"# 说明\n{Head}      - task:   乙项任务   # 注\n");
        (fixedFile.Findings, fixedFile.Places).ShouldBe((1, 1));
        fixedFile.Before.Diagnostics.ShouldHaveSingleItem();
        fixedFile.After.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_found_after_a_fix_is_fixed_too_until_nothing_is_left() =>
        FixCheck.TextOf(FixCheck.With($"{Head}      - task: 一项\n        content: 甲甲子甲\n", FixSafety.Unsafe, typeof(SwapRule))).ShouldBe($"{Head}      - task: 一项\n        content: 乙乙子乙\n");

    [Fact]
    public void Fixes_that_undo_each_other_come_to_an_end() =>
        FixCheck.With($"{Head}      - task: 己类任务\n", FixSafety.Unsafe, typeof(EndlessRule)).Findings.ShouldBe(10);

    [Fact]
    public void An_unsafe_fix_needs_to_be_asked_for()
    {
        var text = $"{Head}      - task: 甲项任务\n";
        var fixedFile = FixCheck.With(text, FixSafety.Safe, typeof(SwapRule));
        fixedFile.IsChanged.ShouldBeFalse();
        fixedFile.After.ShouldBeSameAs(fixedFile.Before);
        FixCheck.TextOf(fixedFile).ShouldBe(text);
    }

    [Fact]
    public void Suggestions_cannot_be_asked_for() => Should.Throw<ArgumentOutOfRangeException>(() => FixCheck.Fix("x.plan.yaml", Head, FixSafety.Suggestion));

    [Fact]
    public void A_fix_that_brings_a_finding_of_another_rule_stays_out_and_the_others_do_not()
    {
        var tasks = Enumerable.Range(0, 40).Select(i => i is 7 or 23 ? $"      - task: 甲乙第{i}项\n" : $"      - task: 甲子第{i}项\n").ToList();
        var fixedFile = FixCheck.With(Head + string.Concat(tasks), FixSafety.Unsafe, typeof(SwapRule), typeof(DoubledRule));
        FixCheck.TextOf(fixedFile).ShouldBe(Head + string.Concat(tasks.Select(t => t.Replace("甲子", "乙子", StringComparison.Ordinal))));
        fixedFile.Findings.ShouldBe(38);
        fixedFile.After.Diagnostics.Select(d => d.RuleId).ShouldBe(["PL9001", "PL9001"]);
    }

    [Fact]
    public void What_a_fix_brings_is_judged_by_rules_that_were_not_selected()
    {
        var linter = new Linter(RuleSet.Of(typeof(SwapRule), typeof(DoubledRule)), DocumentReader.AllReaders);
        var settings = new LintSettings(Check.Profile) { Rules = ImmutableHashSet.Create("PL9001") };
        var fixedFile = new Fixer(linter).Fix(new("x.plan.yaml", Encoding.UTF8.GetBytes($"{Head}      - task: 甲乙\n      - task: 甲子\n")), settings, FixSafety.Unsafe);
        FixCheck.TextOf(fixedFile).ShouldBe($"{Head}      - task: 甲乙\n      - task: 乙子\n");
        fixedFile.After.Outcomes.Keys.ShouldBe(fixedFile.Before.Outcomes.Keys);
    }

    [Fact]
    public void Rules_that_were_not_selected_fix_nothing()
    {
        var settings = new LintSettings(Check.Profile) { Rules = ImmutableHashSet.Create("PL5005") };
        var text = $"{Head}      - task: 到2021-2025年,全部完成\n";
        FixCheck.TextOf(FixCheck.Fixer.Fix(new("x.plan.yaml", Encoding.UTF8.GetBytes(text)), settings, FixSafety.Safe)).ShouldBe(text.Replace('-', '—').Replace("—   ", "-   ", StringComparison.Ordinal).Replace("— ", "- ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_silent_finding_is_not_fixed()
    {
        var settings = new LintSettings(Check.Profile) { Severities = ImmutableSortedDictionary<string, Severity>.Empty.Add("PL5001", Severity.Silent) };
        var text = Encoding.UTF8.GetBytes($"{Head}      - task: 加强组织,落实责任\n");
        FixCheck.Fixer.Fix(new("x.plan.yaml", text), settings, FixSafety.Safe).IsChanged.ShouldBeFalse();
        FixCheck.Fixer.Fix(new("x.plan.yaml", text), new(Check.Profile), FixSafety.Safe).IsChanged.ShouldBeTrue();
    }

    [Fact]
    public void A_fix_that_is_called_safe_and_changes_words_is_unsafe()
    {
        var text = $"{Head}      - task: 丁项任务\n";
        FixCheck.With(text, FixSafety.Safe, typeof(FalseSafetyRule)).Before.Diagnostics.ShouldHaveSingleItem().Fix!.Safety.ShouldBe(FixSafety.Unsafe);
        FixCheck.TextOf(FixCheck.With(text, FixSafety.Safe, typeof(FalseSafetyRule))).ShouldBe(text);
        FixCheck.TextOf(FixCheck.With(text, FixSafety.Unsafe, typeof(FalseSafetyRule))).ShouldContain("戊项任务");
    }

    [Fact]
    public void An_alias_is_fixed_where_its_text_stands()
    {
        var text = $"{Head}      - task: &t 加强组织,落实责任\n      - task: *t\n";
        FixCheck.TextOf(FixCheck.Fix("x.plan.yaml", text)).ShouldBe(text.Replace(',', '，'));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone()
    {
        var fixedFile = FixCheck.Fix("x.plan.yaml", "a: [加强组织,落实");
        fixedFile.IsChanged.ShouldBeFalse();
        fixedFile.After.Notifications.ShouldNotBeEmpty();
    }

    [Fact]
    public void Many_faults_take_little_more_time_than_few()
    {
        var text = Head + string.Concat(Enumerable.Range(0, 3000).Select(i => $"      - task: 第{i}项,加强组织\n"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FixCheck.Fix("x.plan.yaml", text).Places.ShouldBe(3000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
