using CsCheck;
using PlanLint.Model;
using Fix = PlanLint.Model.Fix;
using Message = PlanLint.Model.Message;
using Region = PlanLint.Model.Region;

namespace PlanLint.Tests.Reports;

public sealed class SarifFixTests
{
    private static readonly Message Title = Message.Of($"改一改。", $"Mend it.");

    [Fact]
    public void A_whole_line_is_deleted_from_the_end_of_the_line_before()
    {
        var region = SarifText.Result(Sample.Repeated(Sample.Plan)).Fixes[0].ArtifactChanges[0].Replacements[0].DeletedRegion;
        (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn).ShouldBe((7, 21, 8, 21));
    }

    [Fact]
    public void A_fix_says_what_it_does_and_how_safe_it_is()
    {
        var fix = SarifText.Result(Sample.Repeated(Sample.Plan)).Fixes.ShouldHaveSingleItem();
        fix.Description.Text.ShouldBe("删去重复的行。");
        fix.GetProperty("safety").ShouldBe("unsafe");
        fix.ArtifactChanges[0].ArtifactLocation.Uri.OriginalString.ShouldBe("plans/%E6%B1%89%E5%8F%B0%20%231.plan.yaml");
    }

    [Theory]
    [InlineData("a:\n  - b\n", 3, 0, "  - x\n")]
    [InlineData("a:\n  - b\n", 5, 0, "  ")]
    [InlineData("a:\n\n  \n  b", 5, 1, "")]
    [InlineData("a:\r\n  b\r\n", 4, 5, "")]
    [InlineData("ab", 0, 1, "c")]
    public void Applying_it_gives_the_same_text(string text, int start, int length, string inserted) =>
        ShouldApply(text, [(start, length, inserted)]);

    [Fact]
    public void Two_edits_that_meet_are_written_as_one() => ShouldApply("a\n   b", [(1, 1, "!"), (2, 1, ""), (4, 1, "x")]);

    [Fact]
    public void Any_edits_give_the_same_text_and_none_starts_in_leading_white_space() =>
        Gen.Select(Gen.String[Gen.Char["ab  \t\n"], 0, 30], Gen.Int[0, 3].Array[0, 6]).Sample((text, steps) =>
        {
            var edits = new List<(int Start, int Length, string Text)>();
            var at = 0;
            for (var i = 0; i + 1 < steps.Length; i += 2)
            {
                var start = Math.Min(at + steps[i], text.Length);
                var length = Math.Min(steps[i + 1], text.Length - start);
                at = start + length + 1;
                edits.Add((start, length, i % 4 == 0 ? "" : "\n x"));
                if (at > text.Length) break;
            }

            ShouldApply("-\n" + text, [.. edits.Select(e => (e.Start + 2, e.Length, e.Text))]);
        });

    [Fact]
    public void The_white_space_before_the_first_line_cannot_be_touched_safely() => Fixes("  a", [(0, 1, "")]).ShouldBeNull();

    [Fact]
    public void A_fix_in_a_file_that_is_no_text_is_left_out() =>
        SarifText.Result(Sample.Lead(Sample.Plan) with { Fix = new(Title, FixSafety.Safe, new Edit(new("b.xlsx", "", new Region.WholeFile()), "x")) }).Fixes.ShouldBeNull();

    private static void ShouldApply(string text, (int Start, int Length, string Text)[] edits)
    {
        var expected = text;
        foreach (var (start, length, inserted) in edits.Reverse()) expected = expected[..start] + inserted + expected[(start + length)..];
        if (edits.Length == 0) return;
        var source = new SourceText("a", text);
        var replacements = Fixes(text, edits)!.ShouldHaveSingleItem().ArtifactChanges.ShouldHaveSingleItem().Replacements;
        var actual = text;
        foreach (var replacement in replacements.Reverse())
        {
            var region = replacement.DeletedRegion;
            var from = source.Line(region.StartLine).Start + region.StartColumn - 1;
            var to = source.Line(region.EndLine).Start + region.EndColumn - 1;
            var line = source.Line(region.StartLine);
            (from < line.End && string.IsNullOrWhiteSpace(text[line.Start..(from + 1)])).ShouldBeFalse("starts in leading white space");
            actual = actual[..from] + replacement.InsertedContent?.Text + actual[to..];
        }

        actual.ShouldBe(expected);
    }

    private static IList<Microsoft.CodeAnalysis.Sarif.Fix>? Fixes(string text, (int Start, int Length, string Text)[] edits)
    {
        var source = new SourceText("a", text);
        var fix = new Fix(Title, FixSafety.Safe, [.. edits.Select(e => new Edit(Sample.At(source, new TextSpan(e.Start, e.Length)), e.Text))]);
        return SarifText.Result(Sample.Lead(Sample.Plan) with { At = Sample.At(source, new TextSpan(0, 0)), Fix = fix }, source).Fixes;
    }
}
