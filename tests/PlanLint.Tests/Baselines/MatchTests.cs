using PlanLint.Baselines;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Tests.Reports;

namespace PlanLint.Tests.Baselines;

public sealed class MatchTests
{
    private static readonly SourceText Text = new("a.yaml", "一处，二处，三处，四处。");

    [Theory]
    [InlineData(0, 2, 2, 0)]
    [InlineData(1, 2, 1, 0)]
    [InlineData(2, 2, 0, 0)]
    [InlineData(3, 2, 0, 1)]
    [InlineData(5, 0, 0, 5)]
    public void Equal_findings_match_by_count_and_the_last_are_new(int known, int now, int added, int gone)
    {
        var one = Finding("一处");
        var compared = Compare(Enumerable.Repeat(one, known), Enumerable.Repeat(one, now));
        compared.Run.Diagnostics.Select(d => d.Baseline).ShouldBe(Enumerable.Repeat<BaselineState?>(BaselineState.Unchanged, now - added).Concat(Enumerable.Repeat<BaselineState?>(BaselineState.New, added)));
        compared.Absent.Count.ShouldBe(gone);
    }

    [Fact]
    public void A_finding_of_many_places_is_known_as_long_as_none_is_added()
    {
        var three = Finding("一处", "二处", "三处");
        States(three, Finding("一处", "二处", "三处")).ShouldBe((0, 0));
        States(three, Finding("一处", "二处")).ShouldBe((0, 0));
        States(three, Finding("二处", "三处")).ShouldBe((0, 0));
        States(three, Finding("三处", "一处", "二处")).ShouldBe((0, 0));
        States(three, Finding("三处")).ShouldBe((0, 0));
        States(three, Finding("一处", "二处", "三处", "四处")).ShouldBe((1, 1));
        States(three, Finding("一处", "二处", "三处", "三处")).ShouldBe((1, 1));
        States(three, Finding("一处", "四处")).ShouldBe((1, 1));
        States(Finding("一处"), Finding("一处", "二处")).ShouldBe((1, 1));
    }

    [Fact]
    public void A_finding_that_falls_into_several_uses_each_place_once()
    {
        States([Finding("一处", "二处", "三处")], [Finding("一处"), Finding("二处"), Finding("三处")]).ShouldBe((0, 0));
        States([Finding("一处", "二处")], [Finding("一处"), Elsewhere("一处")]).ShouldBe((1, 0));
    }

    [Fact]
    public void What_is_missing_may_become_less_and_not_other()
    {
        States(Missing("农民、老年人"), Missing("农民")).ShouldBe((0, 0));
        States(Missing("农民、老年人"), Missing("老年人、农民")).ShouldBe((0, 0));
        States(Missing("农民"), Missing("农民、老年人")).ShouldBe((1, 1));
        States(Missing("农民"), Missing("老年人")).ShouldBe((1, 1));
    }

    [Fact]
    public void A_place_elsewhere_with_the_same_words_is_new() => States(Finding("一处"), Elsewhere("一处")).ShouldBe((1, 1));

    [Fact]
    public void Findings_that_say_what_was_not_checked_are_never_known()
    {
        var unread = Finding("一处") with { RuleId = "PL0001" };
        BaselineContent.Holds(unread).ShouldBeFalse();
        Compare([unread], [unread]).Run.Diagnostics.ShouldHaveSingleItem().Baseline.ShouldBe(BaselineState.New);
    }

    [Fact]
    public void A_suppressed_finding_takes_nothing_from_one_that_counts()
    {
        var one = Finding("一处");
        var waived = one with { Suppressed = new(SuppressionKind.InSource, "已议定", one.At) };
        var compared = Compare([one], [waived, one]);
        compared.Run.Diagnostics.Select(d => d.Baseline).ShouldBe([BaselineState.New, BaselineState.Unchanged]);
        compared.Waived.ShouldBeEmpty();
        compared = Compare([one], [waived]);
        compared.Absent.ShouldBeEmpty();
        compared.Waived.ShouldHaveSingleItem();
    }

    [Fact]
    public void Only_what_was_checked_can_be_gone()
    {
        var known = BaselineContent.Of(Finding("一处"), Language.Chinese);
        Gone(known, file => file).ShouldBe((1, 0));
        Gone(known with { File = "b.yaml" }, file => file).ShouldBe((0, 1));
        Gone(known with { RuleId = "PL9999" }, file => file).ShouldBe((0, 1));
        Gone(known, file => file with { Outcomes = new Dictionary<string, RuleOutcome>() }).ShouldBe((0, 1));
        Gone(known, file => file with { Outcomes = new Dictionary<string, RuleOutcome> { ["PL1901"] = new RuleOutcome.NotChecked(Message.Of($"没有。", $"No.")) } }).ShouldBe((0, 1));
        Gone(known, file => file with { Notifications = [new(NotificationKind.Input, Message.Of($"没有读完。", $"Not read."))] }).ShouldBe((0, 1));
    }

    [Fact]
    public void The_gate_asks_for_new_findings_only()
    {
        Compare([Finding("一处")], [Finding("一处")]).Run.ExitCode.ShouldBe(0);
        Compare([Finding("一处")], [Finding("一处"), Finding("二处")]).Run.ExitCode.ShouldBe(1);
        Compare([], []).Run.Absent.ShouldNotBeNull();
    }

    private static (int Absent, int Unchecked) Gone(BaselineEntry entry, Func<FileResult, FileResult> edit)
    {
        var compared = BaselineComparison.Of(Sample.Of(edit(Sample.File(Text))), new([entry]));
        return (compared.Absent.Count, compared.Unchecked.Count);
    }

    private static (int New, int Absent) States(Diagnostic known, Diagnostic now) => States([known], [now]);

    private static (int New, int Absent) States(IEnumerable<Diagnostic> known, IEnumerable<Diagnostic> now)
    {
        var compared = Compare(known, now);
        return (compared.New.Count(), compared.Absent.Count);
    }

    private static BaselineComparison Compare(IEnumerable<Diagnostic> known, IEnumerable<Diagnostic> now) => BaselineComparison.Of(
        Sample.Of(Sample.File(Text, now)), BaselineContent.Ordered(known.Select(d => BaselineContent.Of(d, Language.Chinese))));

    private static Diagnostic Missing(string names) => Finding("一处") with { Properties = new Dictionary<string, string> { ["missing"] = names } };

    private static Diagnostic Elsewhere(string words) => Finding(words) with { At = Sample.At(Text, words, "别处") };

    private static Diagnostic Finding(string words, params IEnumerable<string> related) =>
        new("PL1901", Severity.Error, Message.Of($"有错。", $"Wrong."), Sample.At(Text, words))
        {
            Related = [.. related.Select(r => new RelatedPlace(Sample.At(Text, r), Message.Of($"又一处", $"again")))],
        };
}
