using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

/// <summary>Places in files that are not text are named by their pieces, in every report.</summary>
public sealed class PartTests
{
    private static readonly SourceText Sheet = new("报送稿.xlsx", "农民行动\n县科协、县科协\n若干", parts:
    [
        new(0, new PartName.SheetCell("任务分工", 3, 1)),
        new(5, new PartName.SheetCell("任务分工", 12, 4)),
        new(13, new PartName.SheetCell("{0}](\u001B", 1, 28)),
    ]);

    private static readonly SourceText Word = new("报送稿.docx", "农民行动\n县科协", parts: [new(0, new PartName.Paragraph(7)), new(5, new PartName.TableCell(1, 12, 3))]);

    private static readonly SourceText Pages = new("报送稿.pdf", "农民行动\n县科协", parts: [new(0, new PartName.Page(2))]);

    [Fact]
    public void Text_says_the_piece_in_square_brackets() => Lines(new TextReport(new(Language.Chinese, Severity.Info))).ShouldBe(
    [
        "报送稿.docx[第 7 段]: error PL1901: “农民行动”有错。",
        "报送稿.docx[表 1 第 12 行第 3 列]: error PL1901: “县科协”有错。",
        "报送稿.pdf[第 2 页]: error PL1901: “县科协”有错。",
        "报送稿.xlsx[任务分工!D12]: error PL1901: “县科协、县科协”有错。",
        @"报送稿.xlsx[{0}](\u001B!AB1]: error PL1901: “若干”有错。",
    ]);

    [Fact]
    public void English_names_the_piece_in_English() =>
        Lines(new TextReport(new(Language.English, Severity.Info)))[..3].Select(l => l[..(l.IndexOf(']', StringComparison.Ordinal) + 1)])
            .ShouldBe(["报送稿.docx[paragraph 7]", "报送稿.docx[table 1, row 12, column 3]", "报送稿.pdf[page 2]"]);

    [Fact]
    public void Full_shows_the_words_of_the_piece_without_a_line_number()
    {
        var text = Sample.Write(new FullReport(new(Language.Chinese, Severity.Info)), Run);
        text.ShouldContain("报送稿.xlsx[任务分工!D12]: error PL1901: “县科协、县科协”有错。\n   | 县科协、县科协\n   | ^^^^^^^^^^^^^^\n");
    }

    [Fact]
    public void Sarif_points_at_the_first_character_and_names_the_piece_in_words()
    {
        var result = SarifText.Load(Run).Results.Single(r => r.Message.Text.Contains("D12", StringComparison.Ordinal));
        result.Message.Text.ShouldBe("“县科协、县科协”有错（位于 任务分工!D12）.");
        var location = result.Locations[0];
        var region = location.PhysicalLocation.Region;
        (region.StartLine, region.StartColumn, region.EndLine, region.EndColumn).ShouldBe((1, 1, 1, 1));
        region.Snippet.ShouldBeNull();
        location.PhysicalLocation.ContextRegion.ShouldBeNull();
        location.LogicalLocations.Select(l => (l.FullyQualifiedName, l.Kind)).ShouldBe([("行动“农民行动”", "action"), ("任务分工!D12", "cell")]);
        result.PartialFingerprints.Keys.ShouldBe(["planLint/v1"]);
        result.Fixes.ShouldBeNull();
    }

    [Fact]
    public void A_name_of_a_sheet_is_no_placeholder_and_no_link()
    {
        var result = SarifText.Load(Run).Results.Single(r => r.Message.Text.Contains("若干", StringComparison.Ordinal));
        result.Message.Text.ShouldBe(@"“若干”有错（位于 ｛0｝]（\u001B!AB1）.");
        result.Message.Arguments[^1].ShouldBe(@"｛0｝]（\u001B!AB1");
    }

    [Fact]
    public void Json_has_the_piece_in_place_of_a_region()
    {
        var text = Sample.Write(new JsonReport(), Run);
        text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldContain("\"region\":null,\"part\":\"任务分工!D12\"");
    }

    private static LintRun Run { get; } = Sample.Of(
        Sample.File(Word, Finding(Word, "农民行动"), Finding(Word, "县科协")),
        Sample.File(Pages, Finding(Pages, "县科协")),
        Sample.File(Sheet, Finding(Sheet, "县科协、县科协"), Finding(Sheet, "若干")));

    private static Diagnostic Finding(SourceText source, string words) => new(
        "PL1901", Severity.Error, Message.Of($"“{words}”有错。", $"'{words}' is wrong."), Sample.At(source, words, "行动“农民行动”"))
    {
        Fix = new(Message.Of($"改。", $"Change."), FixSafety.Safe, new Edit(Sample.At(source, words), "x")),
    };

    private static List<string> Lines(IReport report) => [.. Sample.Write(report, Run).Split('\n').TakeWhile(l => l.Length > 0)];
}
