using CsCheck;
using PlanLint.Mapping.Layouts;
using PlanLint.Mapping.Layouts.Prose;
using PlanLint.Tests.Text;

namespace PlanLint.Tests.Mapping.Layouts.Prose;

public sealed class ParagraphsTests
{
    private const string Wrapped = """
        青石县优化营商环境实施方案
        为了让企业办事更方便，结合我县实际情况，制定这个方案。
        一、重点任务
        （一）提升开办企业服务质量
        1.推行一窗受理。各镇政务服务大厅都要设立综合受理窗口，
        把市场监管、税务、社保等事项放在一个窗口办理，让企业少跑
        一趟路，少交一份材料。窗口的工作人员要经过统一培训以后，
        才能上岗，每年考核一次。〔责任单位：县政务服务局、县市场
        监管局，各镇人民政府(街道办
        - 3 -
        事处)〕
        2.压缩办理时间。把开办企业的时间压缩到半天以内。
        企业不再自己跑。
        """;

    [Fact]
    public void JoinsLinesThatWereCutToOneWidth()
    {
        var paragraphs = ProseText.Join(Wrapped);
        paragraphs.Select(p => p.Text.Text).ShouldBe([
            "青石县优化营商环境实施方案",
            "为了让企业办事更方便，结合我县实际情况，制定这个方案。",
            "一、重点任务",
            "（一）提升开办企业服务质量",
            "1.推行一窗受理。各镇政务服务大厅都要设立综合受理窗口，把市场监管、税务、社保等事项放在一个窗口办理，让企业少跑一趟路，少交一份材料。窗口的工作人员要经过统一培训以后，才能上岗，每年考核一次。〔责任单位：县政务服务局、县市场监管局，各镇人民政府(街道办事处)〕",
            "2.压缩办理时间。把开办企业的时间压缩到半天以内。",
            "企业不再自己跑。",
        ]);
        paragraphs.Select(p => ProseText.LinesOf(p.Text)).ShouldBe([(1, 1), (2, 2), (3, 3), (4, 4), (5, 11), (12, 12), (13, 13)]);
    }

    [Fact]
    public void KnowsWhereEveryCharacterStands()
    {
        var paragraph = ProseText.Join(Wrapped)[4].Text;
        var map = paragraph.TextMap.ShouldNotBeNull();
        for (var i = 0; i < paragraph.Text.Length; i++)
            map.Source[map.ToSource(new(i, 1))].ShouldBe(paragraph.Text[i].ToString());
    }

    [Fact]
    public void BlankLinesBetweenAllLinesSeparateNothing() =>
        ProseText.Join(Wrapped.ReplaceLineEndings("\n\n")).Select(p => p.Text.Text).ShouldBe(ProseText.Join(Wrapped).Select(p => p.Text.Text));

    [Fact]
    public void ParagraphsOnOneLineStayApart()
    {
        const string text = """
            青石县优化营商环境实施方案
            一、重点任务
            推行一窗受理。各镇政务服务大厅都要设立综合受理窗口，把市场监管、税务、社保等事项放在一个窗口办理。
            压缩办理时间。把开办企业的时间压缩到半天以内，企业不再自己跑。
            二、保障措施
            县政府负责。
            """;
        ProseText.Join(text).Select(p => p.Text.Text).ShouldBe(text.Split('\n'));
    }

    [Theory]
    [InlineData("1.推行一窗受理。各镇政务服务大厅都要设立综合\n\n受理窗口。\n\n2.压缩办理时间。", "1.推行一窗受理。各镇政务服务大厅都要设立综合受理窗口。|2.压缩办理时间。")]
    [InlineData("把市场监管、税务、\n社保放在一个窗口。\n县政府负责。", "把市场监管、税务、社保放在一个窗口。|县政府负责。")]
    [InlineData("加强督查（县委办、\n县政府办牵头）。\n（二）抓好落实", "加强督查（县委办、县政府办牵头）。|（二）抓好落实")]
    [InlineData("管住工地扬尘。每天检查。（责任单位：县住建局）\n清理排污口。逐个销号。", "管住工地扬尘。每天检查。（责任单位：县住建局）|清理排污口。逐个销号。")]
    [InlineData("坚持政府引导和社会参与相结合，让每一位老人都能在家门口享受到可靠的服\n务，不断改进。", "坚持政府引导和社会参与相结合，让每一位老人都能在家门口享受到可靠的服务，不断改进。")]
    [InlineData("各镇人民政府：\n现印发给你们。", "各镇人民政府：|现印发给你们。")]
    [InlineData("推行一窗受理。〔责任单位：县政务服务局\n2.压缩办理时间", "推行一窗受理。〔责任单位：县政务服务局|2.压缩办理时间")]
    [InlineData("青石县人民政府\n2023年5月6日\n抄送：县委办", "青石县人民政府|2023年5月6日|抄送：县委办")]
    [InlineData("目 录\n一、总体要求………1\n二、重点任务.......3\n正文从这里开始。", "正文从这里开始。")]
    [InlineData("第一段。\n— 12 —\n第二段。\n第 13 页 共 20 页\n第三段。\n5/20\n第四段。", "第一段。|第二段。|第三段。|第四段。")]
    [InlineData("", "")]
    [InlineData("\n　\n \n", "")]
    public void JoinsByTheFormOfTheLines(string text, string paragraphs) =>
        string.Join('|', ProseText.Join(text).Select(p => p.Text.Text)).ShouldBe(paragraphs);

    [Fact]
    public void RunningHeadsBesidePageNumbersAreLeftOut()
    {
        const string text = "第一段写在这里。\n- 1 -\n青石县人民政府公报\n第二段写在这里。\n- 2 -\n青石县人民政府公报\n第三段写在这里。";
        ProseText.Join(text).Select(p => p.Text.Text).ShouldBe(["第一段写在这里。", "第二段写在这里。", "第三段写在这里。"]);
    }

    [Fact]
    public void HeadingsOfTheSyntaxStayAlone()
    {
        var paragraphs = Paragraphs.Join(ProseText.Headings("# 青石县优化营商环境实施方案，\n为了企业，\n制定方案。"));
        paragraphs.Select(p => (p.Text.Text, p.HeadingLevel)).ShouldBe([("青石县优化营商环境实施方案，", 1), ("为了企业，制定方案。", null)]);
    }

    [Theory]
    [InlineData("1.5万人次", null)]
    [InlineData("2025年底前", null)]
    [InlineData("一、二产业融合发展", null)]
    [InlineData("（2021—2025年）", null)]
    [InlineData("（2023）15号", null)]
    [InlineData("第三条规定的事项", null)]
    [InlineData("一、总体要求", HeadingKind.Han)]
    [InlineData("十二．保障措施", HeadingKind.Han)]
    [InlineData("(三)抓落实", HeadingKind.HanBracket)]
    [InlineData("（ 四 ）抓落实", HeadingKind.HanBracket)]
    [InlineData("１２．抓落实", HeadingKind.Arabic)]
    [InlineData("1. 2025年目标", HeadingKind.Arabic)]
    [InlineData("1.2025年目标", HeadingKind.Arabic)]
    [InlineData("3、抓落实", HeadingKind.Arabic)]
    [InlineData("1.2 抓落实", HeadingKind.Dotted)]
    [InlineData("（5）抓落实", HeadingKind.ArabicBracket)]
    [InlineData("5）抓落实", HeadingKind.ArabicBracket)]
    [InlineData("③抓落实", HeadingKind.Circled)]
    [InlineData("第一章　总则", HeadingKind.Chapter)]
    [InlineData("第二条【信用监管】", HeadingKind.Article)]
    [InlineData("第二条　建立制度", HeadingKind.Article)]
    public void RecognisesNumbersOfHeadings(string text, object? kind) => ((object?)HeadingMark.Of(text)?.Kind).ShouldBe(kind);

    [Fact]
    public void NeverThrowsAndLosesNoCharacter() => Hostile.Text.Sample(text =>
    {
        var lines = ProseText.Lines(text);
        var joined = string.Concat(Paragraphs.Join(lines).Select(p => ProseText.Bare(p.Text.Text)));
        var all = string.Concat(lines.Select(l => ProseText.Bare(l.Text.Text)).Where(l => !PageFurniture.IsPageNumber(l) && !PageFurniture.IsContentsLine(l)));
        joined.Length.ShouldBeLessThanOrEqualTo(all.Length);
        if (!lines.Any(l => PageFurniture.IsPageNumber(l.Text.Text) || PageFurniture.IsContentsLine(l.Text.Text))) joined.ShouldBe(all);
    });

    [Fact]
    public void WorkGrowsWithTheText() => Pace.ShouldBeQuick(text => Paragraphs.Join(ProseText.Lines(text)));

    [Fact]
    public void ManyShortLinesAreQuick()
    {
        var text = string.Concat(Enumerable.Repeat("推行一窗受理，各镇政务服务大厅都要设立综合受理窗口，把市场\n", 60_000));
        Paragraphs.Join(ProseText.Lines(text)).Count.ShouldBe(1);
    }
}
