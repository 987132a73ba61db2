using System.Text.Json;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Samples;

/// <summary>The five plans under <c>samples/</c>: what is found in them, and that they are read as people have read the originals.</summary>
public sealed class SampleTests
{
    /// <summary>城口 prints two units without a separator, which PL1008 reports; the reading separates them.</summary>
    private const string PrintedFused = "县经济信息委（县科技局）县科协";
    private const string ReadApart = "县经济信息委（县科技局）、县科协";

    public static TheoryData<string> Plans => ["chengkou", "hantai", "quxian", "shenmu", "weiyang"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_findings_are_the_approved_ones(string name)
    {
        var result = Lint(name);
        result.Notifications.ShouldBeEmpty();
        AnnotatedPlan.Of(result).ShouldBeApproved($"samples/{name}/{name}.diagnostics.txt");
    }

    /// <summary>The counts of errors and warnings that a careful reviewer agreed with, rule by rule.</summary>
    [Theory]
    [InlineData("hantai", "PL1005:1 PL2010:1 PL3001:6 PL3006:1 PL4002:1 PL4003:2 PL5005:2 PL5007:2")]
    [InlineData("shenmu", "PL2003:1 PL3001:6 PL5005:1")]
    [InlineData("quxian", "PL1001:1 PL1005:1 PL3001:10 PL4003:3 PL5001:1 PL5002:2 PL5009:1 PL6002:1 PL6005:1")]
    [InlineData("weiyang", "PL1004:3 PL1009:1 PL1010:1 PL2001:1 PL2002:1 PL2005:1 PL2007:7 PL3001:7 PL5001:1 PL5005:4 PL6006:1")]
    [InlineData("chengkou", "PL1008:1 PL2005:1 PL2006:3 PL2007:3 PL3001:9 PL3006:1 PL5005:4 PL5007:3 PL6004:1 PL6006:1")]
    public void Errors_and_warnings_are_as_many_as_reviewed(string name, string expected) =>
        string.Join(' ', Lint(name).Diagnostics.Where(d => d.Severity >= Severity.Warning).GroupBy(d => d.RuleId).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}:{g.Count()}"))
            .ShouldBe(expected);

    [Theory]
    [InlineData("hantai", "11 actions 43 tasks 111 rows")]
    [InlineData("shenmu", "10 actions 40 tasks 112 rows")]
    [InlineData("quxian", "11 actions 38 tasks 0 rows")]
    [InlineData("weiyang", "11 actions 30 tasks 62 rows; body 8 actions 25 tasks")]
    [InlineData("chengkou", "9 actions 42 tasks 0 rows; body 10 actions 38 tasks")]
    public void Actions_tasks_and_rows_are_as_many_as_in_the_original(string name, string expected)
    {
        var plan = Plan(name);
        var isProse = name is "quxian";
        var actions = plan.Actions.Where(a => !isProse || a.Kind is not ActionKind.Safeguard).ToList();
        var body = plan.Body.Where(a => a.Kind is not ActionKind.Safeguard).ToList();
        var tasks = actions.SelectMany(a => a.Tasks).ToList();
        var rows = tasks.SelectMany(t => t.Rows).Concat(actions.SelectMany(a => a.Rows)).Count(r => !r.IsImplicit);
        var counts = $"{actions.Count} actions {tasks.Count} tasks {rows} rows";
        (body.Count == 0 ? counts : $"{counts}; body {body.Count} actions {body.Sum(a => a.Tasks.Count)} tasks").ShouldBe(expected);
    }

    [Theory]
    [InlineData("hantai", "000", "")]
    [InlineData("quxian", "002", "body")]
    [InlineData("chengkou", "004", "table")]
    [InlineData("chengkou", "004", "body")]
    public void Titles_and_units_are_those_of_the_verified_reading(string name, string document, string part)
    {
        using var truth = JsonDocument.Parse(SharedFolder.Read($"truth/{document}.json"));
        var root = part.Length == 0 ? truth.RootElement : truth.RootElement.GetProperty(part);
        var plan = Plan(name);
        var actions = part == "body" && plan.Body.Count > 0 ? plan.Body : plan.Actions;
        string.Join('\n', actions.SelectMany(a => Truth.Lines(a))).Replace(PrintedFused, ReadApart, StringComparison.Ordinal).ShouldBe(string.Join('\n', root.GetProperty("actions").EnumerateArray().SelectMany(a => Truth.Lines(a))));
    }

    private static string Read(string name) => File.ReadAllText(Repository.PathOf($"samples/{name}/{name}.plan.yaml"));

    private static FileResult Lint(string name) => Check.Lint($"{name}.plan.yaml", Read(name), new LintSettings(Check.Profile));

    private static Plan Plan(string name) =>
        PlanMapper.Map(new YamlReader().Read(new SourceText(name, Read(name)), Limits.Default), Check.Profile, Limits.Default).Plan!;
}
