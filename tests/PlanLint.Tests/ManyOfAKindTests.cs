using System.Text;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Cli;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests;

/// <summary>A small file with very many faults of one kind gives a small log that says how many there are, and still passes nothing.</summary>
public sealed class ManyOfAKindTests
{
    private const int Many = 100_000;
    private const int LargestLog = 1 << 20;

    [Fact]
    public void A_hundred_thousand_equal_keys_give_a_hundred_problems_and_one_that_counts_the_others()
    {
        var json = $"{{\"title\": \"方案\", {string.Join(",", Enumerable.Repeat("\"a\":1", Many))}}}";
        var result = Check.Lint("x.plan.json", json, new LintSettings(Check.Profile), "PL0001");
        result.Diagnostics.Count.ShouldBe(ManyOfAKind.Told + 1);
        result.Notifications.Count.ShouldBeGreaterThanOrEqualTo(ManyOfAKind.Told + 1);
        var last = result.Diagnostics[^1];
        last.Message.In(Language.English).ShouldContain($"there are {Many - 1 - ManyOfAKind.Told} more problems of this kind");
        last.Message.In(Language.Chinese).ShouldContain($"还有 {Many - 1 - ManyOfAKind.Told} 处同样的问题");
        // Where the first of those is that are not told: after the title and 101 keys of 6 characters.
        last.At.Offset.ShouldBe(json.IndexOf("\"a\"", StringComparison.Ordinal) + ((ManyOfAKind.Told + 1) * 6));
        ShouldBeSmall(result);
        new LintRun([result], Check.Rules.Rules).ExitCode.ShouldBe(2);
        result.Outcomes["PL0001"].ShouldBeOfType<RuleOutcome.Failed>();
    }

    [Fact]
    public void Problems_of_another_kind_are_told_all_the_same()
    {
        var yaml = "title: 方案\nactions:\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"  - action: 行动{i}\n    action: 行动\n")) + "  - [a, b]\n";
        var result = Check.Lint("x.plan.yaml", yaml, new LintSettings(Check.Profile), "PL0001");
        result.Diagnostics.Count.ShouldBe(ManyOfAKind.Told + 2);
        result.Diagnostics.Count(d => d.Message.In(Language.English).Contains("200 more problems of this kind", StringComparison.Ordinal)).ShouldBe(1);
        result.Diagnostics[^1].At.Offset.ShouldBe(yaml.IndexOf("[a, b]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_faults_are_told_one_by_one()
    {
        var yaml = "title: 方案\nactions:\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"  - action: 行动{i}\n    action: 行动\n"));
        var result = Check.Lint("x.plan.yaml", yaml, new LintSettings(Check.Profile), "PL0001");
        result.Diagnostics.Count.ShouldBe(100);
        result.Diagnostics.ShouldAllBe(d => !d.Message.In(Language.English).Contains("more problems", StringComparison.Ordinal));
    }

    [Fact]
    public void Unknown_keys_are_counted()
    {
        var result = Check.Lint("x.plan.yaml", "title: 方案\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"zz{i}: 1\n")), new LintSettings(Check.Profile), "PL0004");
        result.Diagnostics.Count.ShouldBe(ManyOfAKind.Told + 1);
        result.Diagnostics[^1].Message.In(Language.English).ShouldStartWith("From here on there are 4900 more unknown keys");
        result.Diagnostics[^1].Fix.ShouldBeNull();
        ShouldBeSmall(result);
    }

    [Fact]
    public void Blank_cells_are_counted()
    {
        var csv = "行动,任务,责任单位\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"行动{i},任务,县科协{i}\n,培训,\n"));
        var result = Check.Lint("x.csv", csv, new LintSettings(Check.Profile), "PL1003", "PL0005");
        var blank = result.Diagnostics.Where(d => d.RuleId == "PL1003").ToList();
        blank.Count.ShouldBe(ManyOfAKind.Told + 1);
        blank[^1].Message.In(Language.English).ShouldStartWith("From here on 1900 more blank cells");
        ShouldBeSmall(result);
    }

    [Fact]
    public void Suppressions_without_effect_are_counted()
    {
        var yaml = "title: 方案\nactions:\n  - action: 行动\n    tasks: [{task: 任务}]\n" + string.Concat(Enumerable.Repeat("# planlint-disable-line\n", 20_000));
        var result = Check.Lint("x.plan.yaml", yaml, new LintSettings(Check.Profile), "PL0003");
        result.Diagnostics.Count.ShouldBe(ManyOfAKind.Told + 1);
        result.Diagnostics[^1].Message.In(Language.English).ShouldContain("from here on 19900 more have none either");
        ShouldBeSmall(result);
    }

    [Fact]
    public void Faults_of_configuration_are_counted_for_each_file()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean)
            .Write(".editorconfig", "root = true\n[*.plan.yaml]\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"dotnet_diagnostic.PL1001.severity = x{i}\n")))
            .Write("planlint.suppressions.yaml", "suppressions:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(_ => "  - {rule: PL1001, file: ../x, reason: 无}\n")));
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain("there are 19900 more problems of this kind");
        text.ShouldContain("there are 4900 more problems of this kind");
        text.Length.ShouldBeLessThan(LargestLog);
    }

    private static void ShouldBeSmall(FileResult result)
    {
        using var log = new MemoryStream();
        new JsonReport().Write(new LintRun([result], Check.Rules.Rules), log);
        log.Length.ShouldBeLessThan(LargestLog, Encoding.UTF8.GetString(log.ToArray())[..500]);
    }
}
