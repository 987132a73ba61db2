using System.Text;
using CsCheck;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Tests.Reports;

public sealed class MarkedLinesTests
{
    [Theory]
    [InlineData("lead: [|abc|]", "  1 | lead: abc", "    |       ^^^")]
    [InlineData("牵头：[|科协|]等", "  1 | 牵头：科协等", "    |       ^^^^")]
    [InlineData("\ta\t[|b|]", "  1 |     a   b", "    |         ^")]
    [InlineData("😀[|𠮷x|]", "  1 | 😀𠮷x", "    |   ^^^")]
    [InlineData("e\u0301[|x|]", "  1 | e\u0301x", "    |  ^")]
    [InlineData("a\u001B[||]b", "  1 | a\\u001Bb", "    |        ^")]
    [InlineData("[|\u202E|]b", "  1 | \\u202Eb", "    | ^^^^^^")]
    [InlineData("ab[||]", "  1 | ab", "    |   ^")]
    [InlineData("[|ab  |]", "  1 | ab", "    | ^^")]
    [InlineData("[|ab\n|]c", "  1 | ab", "    | ^^")]
    [InlineData("[||]", "  1 |", "    | ^")]
    public void The_underline_stands_under_the_words_meant(string marked, params string[] lines) => Lines(marked).ShouldBe(lines);

    [Fact]
    public void Of_several_lines_the_first_and_the_last_are_shown() => Lines("a: [|b\n  c\n\n  d|]\n")
        .ShouldBe(["  1 | a: b", "    |    ^", "    | …", "  4 |   d", "    |   ^"]);

    [Fact]
    public void Of_two_lines_nothing_is_left_out() => Lines("\n\n\n\n\n\n\n\n[|a\r\nb|]")
        .ShouldBe(["   9 | a", "     | ^", "  10 | b", "     | ^"]);

    [Fact]
    public void A_long_line_is_cut_around_the_words()
    {
        var lines = Lines(new string('前', 500) + "[|要点|]" + new string('后', 500));
        lines[0].ShouldBe("  1 | …" + new string('前', 20) + "要点" + new string('后', 27) + "…");
        lines[1].ShouldBe("    | " + new string(' ', 41) + "^^^^");
    }

    [Fact]
    public void A_long_region_is_underlined_as_far_as_it_is_shown()
    {
        var lines = Lines("ab[|" + new string('c', 500) + "|]");
        lines[0].ShouldBe("  1 | ab" + new string('c', 98) + "…");
        lines[1].ShouldBe("    |   " + new string('^', 98));
    }

    [Fact]
    public void No_pair_of_surrogates_is_cut() => Gen.Select(Gen.String[Gen.Char["a\tb中😀\u001B"], 0, 400], Gen.Int[0, 400], Gen.Int[0, 400]).Sample((text, a, b) =>
    {
        var (start, end) = (Math.Min(Math.Min(a, b), text.Length), Math.Min(Math.Max(a, b), text.Length));
        var source = new SourceText("x", text);
        var line = MarkedLine.Of(source, source.Line(1), TextSpan.Between(start, end));
        line.Marked.ShouldBeGreaterThan(0);
        DisplayWidth.Of(line.Text).ShouldBeLessThanOrEqualTo(110);
        line.Before.ShouldBeLessThanOrEqualTo(DisplayWidth.Of(line.Text));
        line.Text.EnumerateRunes().ShouldNotContain(Rune.ReplacementChar);
        line.Text.ShouldNotContain("\t");
        line.Text.ShouldNotContain("\u001B");
    });

    private static List<string> Lines(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = new SourceText("x", marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        return [.. MarkedLines.Of(new(source, TextSpan.Between(start, end)), Severity.Error, new Paint(false))];
    }
}
