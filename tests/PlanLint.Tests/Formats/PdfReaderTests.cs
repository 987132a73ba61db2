using PlanLint.Model;
using static PlanLint.Tests.Formats.PdfFlows;

namespace PlanLint.Tests.Formats;

/// <summary>Lines, tables and pages as a person reads them.</summary>
public sealed class PdfReaderTests
{
    [Fact]
    public void Lines_are_read_from_top_to_bottom_with_the_page_they_stand_on()
    {
        var document = Read(new PdfPages(595, 842).Page().Text(180, 100, "青石县全民科学素质行动实施方案", 18)
            .Text(94, 160, "一、加强科普基地建设", 12).Text(70, 180, "每年开展活动5—10场次。", 12)
            .Page().Text(94, 100, "二、办好科普夜校", 12));
        Lines(document).ShouldBe(["青石县全民科学素质行动实施方案", "", "　　一、加强科普基地建设", "每年开展活动5—10场次。", "二、办好科普夜校"]);
        Pages(document).ShouldBe([1, 1, 1, 1, 2]);
        Flow(document).IsWrapped.ShouldBeTrue();
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_space_is_put_in_only_where_there_is_a_gap()
    {
        Lines(Read(new PdfPages().Page()
            .Text(60, 100, "推进").Text(60 + 21 + 6, 100, "科普")
            .Text(60, 120, "PLC").Text(60 + 16 + 8, 120, "NC")
            .Text(60, 140, "县科协").Text(200, 140, "县教育局")
            .Text(60, 160, "１２3万人"))).ShouldBe(["推进科普", "PLC NC", "县科协 县教育局", "１２3万人"]);
    }

    [Fact]
    public void A_letter_that_is_printed_twice_to_look_bold_is_read_once() =>
        Lines(Read(new PdfPages().Page().Text(60, 100, "保障措施").Text(60.4, 100, "保障措施").Text(60, 120, "叮叮当当11"))).ShouldBe(["保障措施", "叮叮当当11"]);

    [Fact]
    public void Invisible_text_is_read_and_text_outside_the_page_is_not() =>
        Lines(Read(new PdfPages { PageEntries = "/CropBox[0 0 842 500]" }.Page().Text(60, 50, "页眉").Raw("3 Tr").Text(60, 200, "看不见的字"))).ShouldBe(["看不见的字"]);

    [Fact]
    public void Radicals_are_read_as_the_characters_they_look_like() =>
        Lines(Read(new PdfPages().Page().Raw("/Span<</ActualText<FEFF2EA02F83676530027FA4>>>BDC").Text(60, 100, "民").Raw("EMC"))).ShouldBe(["民自来。群"]);

    [Theory]
    [InlineData("pen")]
    [InlineData("bars")]
    [InlineData("dashes")]
    [InlineData("double")]
    public void A_table_is_read_by_its_lines_with_merged_cells(string drawn)
    {
        var pdf = new PdfPages();
        pdf.Page().Text(300, 60, "任务分工表").Table(80, Edges,
        [
            Header,
            ["农民科学\n素质提升", "加强培训", "每年培训300人。\n办好夜校。", "县科协", "县教育局"],
            ["^", "^", "建设科普馆12个。", "县教育局", "<"],
            ["保障措施", "<", "<", "<", "<"],
        ], Drawer(pdf, drawn)).Text(60, 300, "注：由县科协解释。");
        var document = Read(pdf);
        Shown(document).ShouldBe("""
            任务分工表
            0: 重点行动 | 主要任务 | 主要内容 | 牵头单位 | 责任单位
            1: 农民科学⏎素质提升 (2 rows) | 加强培训 (2 rows) | 每年培训300人。⏎办好夜校。 | 县科协 | 县教育局
            2: @2 建设科普馆12个。 | 县教育局 (2 columns)
            3: 保障措施 (5 columns)
            注：由县科协解释。
            """);
        var cell = Tables(document)[0].Rows[2].Cells[0].Text;
        var span = cell.TextMap!.ToSource(new(cell.Text.IndexOf("12", StringComparison.Ordinal), 2));
        document.Source![span].ShouldBe("12");
        document.Source.PartAt(span.Start)!.Name.ShouldBe(new PartName.Page(1));
    }

    [Fact]
    public void A_table_without_its_outer_lines_is_read_to_the_ends_of_its_inner_lines()
    {
        var pdf = new PdfPages().Page();
        foreach (var y in new[] { 100.0, 120, 140 }) pdf.Line(60, y, 400, y);
        pdf.Line(200, 100, 200, 140);
        Shown(Read(pdf.Text(64, 114, "主要任务").Text(204, 114, "责任单位").Text(64, 134, "培训").Text(204, 134, "县科协"))).ShouldBe("""
            0: 主要任务 | 责任单位
            1: 培训 | 县科协
            """);
    }

    [Fact]
    public void A_frame_around_text_is_no_table() =>
        Lines(Read(new PdfPages().Page().Raw("50 300 500 200 re S").Text(60, 120, "框里的字").Text(60, 140, "第二行"))).ShouldBe(["框里的字", "第二行"]);

    [Fact]
    public void Characters_below_each_other_in_a_cell_are_one_line() =>
        Tables(Read(new PdfPages().Page().Table(80, [60, 80, 300], [["农\n民", "培训"], ["保", "夜校"]])))[0].Rows[0].Cells[0].Text.Text.ShouldBe("农民");

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Pages_that_the_viewer_turns_read_as_if_they_were_upright(int degrees)
    {
        var matrix = degrees switch { 90 => "0 1 -1 0 595 0 cm", 180 => "-1 0 0 -1 842 595 cm", _ => "0 -1 1 0 0 842 cm" };
        var (width, height) = degrees == 180 ? (842, 595) : (595, 842);

        // The content is turned against the viewer, so that the table lies upright; coordinates are those of the upright page.
        var upright = new PdfPages { Rotate = 0 }.Page().Table(80, Edges, [Header, ["行动", "任务", "内容。", "甲局", "乙局"]]);
        var turned = new PdfPages(width, height) { Rotate = degrees }.Page().Raw(matrix).Raw(Content(upright));
        Shown(Read(turned)).ShouldBe(Shown(Read(upright)));

        // Without the viewer's help, the text itself says how the page is meant.
        var sideways = new PdfPages(width, height).Page().Raw(matrix).Raw(Content(upright));
        Shown(Read(sideways)).ShouldBe(Shown(Read(upright)));
    }

    [Fact]
    public void A_table_over_pages_is_one_table_without_repeated_headers_page_numbers_and_running_heads()
    {
        var pdf = new PdfPages();
        pdf.Page().Text(380, 40, "青石县文件").Table(80, Edges,
        [
            Header,
            ["农民行动", "加强培训", "每年培训300人。", "县科协", "县教育局"],
        ]).Text(400, 570, "— 1 —");
        pdf.Page().Text(380, 40, "青石县文件").Table(80, Edges,
        [
            Header,
            ["", "", "办好夜校。", "县教育局", "县科协"],
            ["^", "科普基地", "建设基地3个。", "县科协", "县文旅局"],
        ]).Text(400, 570, "— 2 —");
        pdf.Page().Text(380, 40, "青石县文件").Table(80, Edges, [Header, ["保障措施", "<", "<", "<", "<"]]).Text(60, 200, "（此件公开发布）").Text(400, 570, "3");
        var document = Read(pdf);
        Shown(document).ShouldBe("""
            0: 重点行动 | 主要任务 | 主要内容 | 牵头单位 | 责任单位
            1: 农民行动 (3 rows) | 加强培训 (2 rows) | 每年培训300人。 | 县科协 | 县教育局
            2: @2 办好夜校。 | 县教育局 | 县科协
            3: @1 科普基地 | 建设基地3个。 | 县科协 | 县文旅局
            4: 保障措施 (5 columns)
            （此件公开发布）
            """);
        Tables(document)[0].Rows.Select(r => Page(document, r.Cells[^1].Text)).ShouldBe([1, 1, 2, 2, 3]);
    }

    [Fact]
    public void A_row_that_the_page_break_cuts_is_joined_when_its_sentence_goes_on()
    {
        var pdf = new PdfPages();
        pdf.Page().Table(80, Edges, [Header, ["农民行动", "加强培训", "推动科普资源下沉基层一线各镇各村", "县科协", "县教育局"]]);
        pdf.Page().Table(80, Edges, [Header, ["", "", "和社区，每年5场次。", "", ""], ["青少年行动", "课后服务", "办好讲堂。", "县教育局", "县科协"]]);
        Shown(Read(pdf)).ShouldBe("""
            0: 重点行动 | 主要任务 | 主要内容 | 牵头单位 | 责任单位
            1: 农民行动 | 加强培训 | 推动科普资源下沉基层一线各镇各村⏎和社区，每年5场次。 | 县科协 | 县教育局
            2: 青少年行动 | 课后服务 | 办好讲堂。 | 县教育局 | 县科协
            """);
    }

    [Fact]
    public void A_row_that_is_cut_in_two_columns_is_joined_when_a_full_line_goes_on()
    {
        var pdf = new PdfPages();
        pdf.Page().Table(80, Edges, [Header, ["农民行动", "加强培训", "推动科普资源下沉到基层一线的各镇各村和各社区，", "县科协", "县教育局"]]);
        pdf.Page().Table(80, Edges, [Header, ["", "", "每年5场次。", "", "各镇"]]);
        Shown(Read(pdf)).ShouldBe("""
            0: 重点行动 | 主要任务 | 主要内容 | 牵头单位 | 责任单位
            1: 农民行动 | 加强培训 | 推动科普资源下沉到基层一线的各镇各村和各社区，⏎每年5场次。 | 县科协 | 县教育局⏎各镇
            """);
    }

    [Theory]
    [InlineData("每年培训300人。", "", "办好夜校。", "")]
    [InlineData("每年培训", "", "办好夜校", "县科协")]
    [InlineData("每年培训", "青少年行动", "", "")]
    public void A_row_that_may_be_one_of_its_own_stays_a_row(string content, string action, string next, string lead)
    {
        var pdf = new PdfPages();
        pdf.Page().Table(80, Edges, [Header, ["农民行动", "加强培训", content, "县科协", "县教育局"]]);
        pdf.Page().Table(80, Edges, [Header, [action, "", next, lead, ""]]);
        Tables(Read(pdf))[0].Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void Tables_with_other_columns_or_text_between_are_two()
    {
        var pdf = new PdfPages();
        pdf.Page().Table(80, [60, 200, 400], [["任务", "单位"], ["培训", "县科协"]]);
        pdf.Page().Table(80, [60, 250, 400], [["任务", "单位"], ["夜校", "县科协"]]);
        pdf.Page().Text(60, 60, "附件2").Table(80, [60, 250, 400], [["任务", "单位"], ["基地", "县科协"]]);
        Tables(Read(pdf)).Count.ShouldBe(3);
    }

    [Fact]
    public void A_number_in_the_text_is_no_page_number() =>
        Lines(Read(new PdfPages().Page().Text(60, 200, "建设基地").Text(60, 220, "12"))).ShouldBe(["建设基地", "12"]);

    [Fact]
    public void The_number_of_a_page_that_lies_on_its_side_is_no_text() =>
        Shown(Read(new PdfPages().Page().Table(80, [60, 200, 400], [["任务", "单位"], ["培训", "县科协"]]).Raw("BT /F1 10 Tf 0 1 -1 0 30 300 Tm <2014003100322014> Tj ET"))).ShouldBe("""
            0: 任务 | 单位
            1: 培训 | 县科协
            """);

    private static Func<double, double, double, double, PdfPages> Drawer(PdfPages pdf, string how) => how switch
    {
        "bars" => (x, y, toX, toY) => pdf.Bar(x, y, Math.Max(0.5, toX - x), Math.Max(0.5, toY - y)),
        "dashes" => (x, y, toX, toY) => pdf.Raw("q").Raw("[] 0 d").Line(x, y, x + ((toX - x) * 0.4), y + ((toY - y) * 0.4)).Line(toX - ((toX - x) * 0.59), toY - ((toY - y) * 0.59), toX, toY).Raw("Q"),
        "double" => (x, y, toX, toY) => pdf.Line(x, y, toX, toY).Line(x + (x == toX ? 1.5 : 0), y + (y == toY ? 1.5 : 0), toX + (x == toX ? 1.5 : 0), toY + (y == toY ? 1.5 : 0)),
        _ => pdf.Line,
    };
}
