using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Tests.Reports;

public sealed class StatisticsTests
{
    /// <summary>Three rules and four files: every outcome once at least, and one rule that is off in one file.</summary>
    private static readonly LintRun Mixed = Sample.Of(
        File("a", ("PL1901", new RuleOutcome.Failed(12, 15)), ("PL3901", new RuleOutcome.Passed(1234)), ("PL4901", new RuleOutcome.NotApplicable())),
        File("b", ("PL1901", new RuleOutcome.Passed(3)), ("PL3901", new RuleOutcome.Passed(6)), ("PL4901", Unread("文件没有读成方案。"))),
        File("c", ("PL1901", Unread("文件没有读成方案。")), ("PL3901", Unread("\u001B[2J。")), ("PL4901", Unread("文件没有读成方案。"))),
        File("d", ("PL1901", new RuleOutcome.Waived(1, 1)), ("PL4901", new RuleOutcome.NotApplicable())));

    [Theory]
    [InlineData(Language.Chinese, "statistics.zh.txt")]
    [InlineData(Language.English, "statistics.en.txt")]
    public void A_table_is_written_as_approved(Language language, string file) =>
        Text(Mixed, language).ShouldBeApproved($"tests/PlanLint.Tests/Reports/Approved/{file}");

    [Fact]
    public void Every_pair_of_rule_and_file_is_counted_once()
    {
        var table = OutcomeTable.Of(Mixed);
        table.Totals.ShouldBe(new OutcomeCounts(Failed: 1, Findings: 12, Passed: 3, Examined: 1243, NotApplicable: 2, NotChecked: 4, Waived: 1));
        (table.Totals.Sum + table.Off).ShouldBe(3 * 4);
        OutcomeTable.Reasons(Mixed, Language.Chinese).Sum(r => r.Count).ShouldBe(table.Totals.NotChecked);
    }

    [Theory]
    [InlineData(Language.Chinese, "已豁免")]
    [InlineData(Language.English, "Waived")]
    public void Columns_stand_below_their_heads(Language language, string head)
    {
        var lines = Text(Mixed, language).Split('\n');
        var end = DisplayWidth.Of(lines[1].AsSpan(0, lines[1].IndexOf(head, StringComparison.Ordinal) + head.Length));
        lines[2..5].ShouldAllBe(l => char.IsAsciiDigit(l[end - 1]) && l[end] == ' ');
        DisplayWidth.Of(lines[5]).ShouldBe(end);
    }

    [Fact]
    public void Reasons_cannot_act_on_the_terminal() => Text(Mixed, Language.Chinese).ShouldNotContain("\u001B");

    [Fact]
    public void Without_files_no_number_is_shown() =>
        Text(Sample.Of(), Language.Chinese).ShouldBe("规则统计：没有规则检查过文件。\n");

    [Fact]
    public void Files_that_were_never_read_are_said_to_be_missing_from_the_table() =>
        Text(Mixed with { Notifications = [new(NotificationKind.Request, Message.Of($"没有。", $"None."))] }, Language.English)
            .ShouldEndWith("\nFiles that were not found or have no usable settings are not in the table; see the error lines without a rule id.\n");

    private static string Text(LintRun run, Language language) => string.Concat(Statistics.Lines(run, language).Select(l => l + "\n"));

    private static RuleOutcome.NotChecked Unread(string reason) => new(Message.Of($"{reason}", $"{reason}"));

    private static FileResult File(string path, params IEnumerable<(string Id, RuleOutcome Outcome)> outcomes) =>
        Sample.Clean(path) with { Outcomes = outcomes.ToDictionary(o => o.Id, o => o.Outcome, StringComparer.Ordinal) };
}
