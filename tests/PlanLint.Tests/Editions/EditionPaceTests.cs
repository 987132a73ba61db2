using System.Globalization;
using System.Text;
using PlanLint.Editions;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Editions;

/// <summary>Editions of thousands of rows: a look at each pair would keep the test run busy for minutes.</summary>
public sealed class EditionPaceTests
{
    private const int Count = 5_000;
    private const string Characters = "农民科学素质提升行动开展业技术培训每年不少于到村讲授果树修剪和病虫害防治建成基地选派特派员服务合作社带动增收";

    [Fact]
    public void Rows_in_another_order_of_which_each_has_changed_are_found()
    {
        var facts = Facts(Tree(i => Row(i) + "每年一次。"), Tree(i => Row((i * 7 + 3) % Count) + "每年两次。"));
        facts.OfType<EditionRow>().Count().ShouldBe(Count);
        facts.OfType<EditionRow>().Count(r => r.IsDropped).ShouldBeLessThan(Count / 20);
    }

    [Fact]
    public void Tasks_that_are_all_replaced_are_gone() =>
        Facts(Tasks("旧"), Tasks("新")).OfType<EditionHeading>().Count(h => !h.IsAction).ShouldBe(Count);

    [Fact]
    public void A_passage_of_thousands_of_clauses()
    {
        var old = string.Concat(Enumerable.Range(0, 1_200).Select(i => $"确保{i}人次，"));
        Facts($"actions:\n  - action: 甲\n    rows: [{old}]\n", $"actions:\n  - action: 甲\n    rows: [{old.Replace("确保", "力争", StringComparison.Ordinal)}]\n").ShouldNotBeEmpty();
    }

    private static IReadOnlyList<object> Facts(string old, string @new) => EditionFacts.Of(Plan(old), Plan(@new), Check.Profile, new());

    private static Plan Plan(string text) => PlanMapper.Map(new YamlReader().Read(new SourceText("x", text), Limits.Default), Check.Profile, Limits.Default).Plan!;

    private static string Tree(Func<int, string> row) => Of(i => $"          - {row(i)}\n", "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n");

    private static string Tasks(string mark) => Of(i => $"      - task: {mark}{Row(i)}\n", "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n");

    private static string Of(Func<int, string> line, string head) => Enumerable.Range(0, Count).Aggregate(new StringBuilder(head), (text, i) => text.Append(line(i))).ToString();

    /// <summary>Twenty-four characters, of each number others.</summary>
    private static string Row(int number)
    {
        var state = (uint)number * 2_654_435_761u + 12_345u;
        var row = new StringBuilder(number.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < 24; i++)
        {
            state = state * 1_664_525u + 1_013_904_223u;
            row.Append(Characters[(int)((state >> 16) % (uint)Characters.Length)]);
        }

        return row.ToString();
    }
}
