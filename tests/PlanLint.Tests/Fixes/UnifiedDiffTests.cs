using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Fixes;

/// <summary>Diffs as text.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Three_lines_stand_around_a_change() => Diff("a\nb\nc\nd\n，\nf\ng\nh\ni\n", "a\nb\nc\nd\n,\nf\ng\nh\ni\n").ShouldBe("""
        --- 方案.txt
        +++ 方案.txt
        @@ -2,7 +2,7 @@
         b
         c
         d
        -，
        +,
         f
         g
         h

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own()
    {
        var old = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        var @new = old.Replace("\n3\n", "\nx\n", StringComparison.Ordinal).Replace("\n18\n", "\n18\n18½\n", StringComparison.Ordinal);
        Diff(old, @new).Split('\n').Where(l => l.StartsWith("@@", StringComparison.Ordinal)).ShouldBe(["@@ -1,6 +1,6 @@", "@@ -16,5 +16,6 @@"]);
    }

    [Fact]
    public void A_missing_line_break_at_the_end_is_said() => Diff("a", "b").ShouldBe("--- 方案.txt\n+++ 方案.txt\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");

    [Fact]
    public void Line_endings_stay_so_that_the_diff_applies() => Diff("a\r\nb\tc\r\n", "x\r\nb\tc\r\n").ShouldBe("--- 方案.txt\n+++ 方案.txt\n@@ -1,2 +1,2 @@\n-a\r\n+x\r\n b\tc\r\n");

    [Fact]
    public void Lines_around_a_change_are_no_workflow_commands() =>
        Diff("\t::error::甲\n  ::error::乙\na\n", "\t::error::甲\n  ::error::乙\nb\n").Split('\n')[3..5].ShouldBe([" \t\\u003A:error::甲", "   \\u003A:error::乙"]);

    [Fact]
    public void Control_characters_are_shown_and_do_nothing()
    {
        var diff = UnifiedDiff.Of(new("a\u001B[2J.txt", "甲\u001B]0;x\u0007\u202E\n"), new("a", "乙\n"), Language.Chinese, new(false));
        diff.ShouldContain("\\u001B]0;x\\u0007\\u202E");
        diff.ShouldNotContain('\u001B');
        diff.ShouldNotContain('\u0007');
    }

    [Fact]
    public void A_cell_is_named() => UnifiedDiff.Of(
        new("a.xlsx", "甲\n乙,", parts: [new(0, new PartName.SheetCell("分工", 1, 1)), new(2, new PartName.SheetCell("分工", 1, 2))]), new("a.xlsx", "甲\n乙，"), Language.Chinese, new(false))
        .ShouldContain("@@ -1,2 +1,2 @@ 分工!B1\n");

    [Fact]
    public void Equal_texts_have_no_diff() => Diff("a\n", "a\n").ShouldBeEmpty();

    [Fact]
    public void Colours_come_when_asked_for() => UnifiedDiff.Of(new("a", "x\n"), new("a", "y\n"), Language.Chinese, new(true)).ShouldContain("\u001B[32m+y\u001B[0m\n");

    private static string Diff(string before, string after) => UnifiedDiff.Of(new("方案.txt", before), new("方案.txt", after), Language.Chinese, new(false));
}
