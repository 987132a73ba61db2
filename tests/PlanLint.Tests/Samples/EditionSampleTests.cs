using System.Text;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Rules;
using PlanLint.Writing;

namespace PlanLint.Tests.Samples;

/// <summary><c>samples/editions</c>: two editions of a plan with one change of each kind, and editions that say the same.</summary>
public sealed class EditionSampleTests
{
    private const string Folder = "samples/editions";
    private const string Old = $"{Folder}/qingshi-2022.plan.yaml";
    private const string New = $"{Folder}/qingshi-2024.plan.yaml";

    private static readonly string[] Ids = ["PL7001", "PL7002", "PL7003", "PL7004", "PL7005", "PL7006", "PL7007", "PL7008"];

    public static TheoryData<string> OnePlan => [.. Directory.GetFiles(Repository.PathOf("samples/one-plan")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Plans => [.. SampleTests.Plans.Select(p => p.Data)];

    [Fact]
    public void Each_kind_of_change_is_found_once_at_its_place_and_nothing_else()
    {
        var result = Lint(Input(New), Input(Old));
        result.Diagnostics.Select(d => d.RuleId).Order(StringComparer.Ordinal).ShouldBe(Ids);
        result.Notifications.ShouldBeEmpty();
        result.Diagnostics.ShouldAllBe(d => d.At.File == New && d.Related.Count > 0 && d.Related.All(r => r.At.File == Old));
        AnnotatedPlan.Of(result).ShouldBeApproved($"{Folder}/qingshi-2024.diagnostics.txt");
    }

    [Theory]
    [InlineData(Language.Chinese, "md")]
    [InlineData(Language.English, "en.md")]
    public void The_summary_of_changes_is_the_approved_one(Language language, string ending) =>
        Reports.Sample.Write(new MarkdownReport(new(language)), new([Lint(Input(New), Input(Old))], Check.Rules.Rules)).ShouldBeApproved($"tests/PlanLint.Tests/Samples/Approved/editions.{ending}");

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public void An_unchanged_plan_has_no_finding_and_every_rule_has_looked(string plan)
    {
        var result = Lint(Input(plan), Input(plan));
        result.Diagnostics.ShouldBeEmpty();
        Ids.ShouldAllBe(id => result.Outcomes[id] is RuleOutcome.Passed);
    }

    [Fact]
    public void A_plan_that_was_reordered_renumbered_and_reformatted_has_no_finding()
    {
        var plan = Read(New);
        var number = 0;
        var other = plan with
        {
            Actions =
            [
                .. plan.Actions.Reverse().Select(a => a with
                {
                    Written = Numbered(a.Title, $"（{++number}）"),
                    Tasks = [.. a.Tasks.Reverse().Select(t => t with { Title = Numbered(t.Title, $"{++number}."), Number = t.Title with { Value = $"{number}" }, Rows = [.. t.Rows.Reverse()] })],
                }),
            ],
        };
        foreach (var file in new[] { new InputFile("x.plan.yaml", Bytes(PlanYaml.Write(other, Check.Profile, []))), new InputFile("x.plan.json", Bytes(PlanJson.Write(other, Check.Profile))) })
        {
            var result = Lint(file, Input(New));
            result.Diagnostics.Where(d => Ids.Contains(d.RuleId)).ShouldBeEmpty();
            Ids.ShouldAllBe(id => result.Outcomes[id] is RuleOutcome.Passed);
        }
    }

    [Theory]
    [MemberData(nameof(OnePlan))]
    public void One_plan_in_two_syntaxes_is_one_edition(string name)
    {
        var result = Lint(Input($"samples/one-plan/{name}"), Input("samples/one-plan/qingshi.docx"));
        result.Diagnostics.Where(d => Ids.Contains(d.RuleId)).ShouldBeEmpty();
        Ids.ShouldAllBe(id => result.Outcomes[id] is RuleOutcome.Passed);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_samples_are_their_own_editions(string name)
    {
        var plan = Input($"samples/{name}/{name}.plan.yaml");
        Lint(plan, plan).Diagnostics.Where(d => Ids.Contains(d.RuleId)).ShouldBeEmpty();
    }

    private static FileResult Lint(InputFile file, InputFile old) => Check.Linter.Lint(file, new(Check.Profile) { Against = old });

    private static InputFile Input(string name) => new(name, File.ReadAllBytes(Repository.PathOf(name)));

    private static Plan Read(string name) => PlanMapper.Map(new YamlReader().Read(new SourceText(name, File.ReadAllText(Repository.PathOf(name))), Limits.Default), Check.Profile, Limits.Default).Plan!;

    private static Field<string> Numbered(Field<string> title, string number) => title with { Value = number + title.Value };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
