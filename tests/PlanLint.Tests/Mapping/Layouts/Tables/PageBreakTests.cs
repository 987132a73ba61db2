using PlanLint.Model;
using PlanLint.Tests.Formats;

namespace PlanLint.Tests.Mapping.Layouts.Tables;

/// <summary>Division tables over several pages of a PDF file.</summary>
public sealed class PageBreakTests
{
    private static readonly double[] Edges = [40, 160, 300, 560, 680, 800];
    private static readonly string[] Header = ["重点行动", "主要任务", "主要内容", "牵头单位", "责任单位"];

    [Fact]
    public void A_merged_lead_that_a_page_cuts_holds_on_the_next_page_and_is_said_to_be_assumed()
    {
        var pdf = new PdfPages();
        pdf.Page().Text(300, 50, "青石县任务分工表", 16)
            .Table(70, Edges, [Header, ["农民行动", "开展培训", "培训农民500人次。", "县农业农村局", "县科协"], ["^", "^", "办好夜校。", "^", "县教育局"]]);
        pdf.Page().Table(40, Edges, [Header, ["", "", "印发读本。", "", "县科协"], ["^", "建设基地", "建成基地5个。", "县科协", "县气象局"], ["^", "^", "评选能手。", "", "县气象局"]]);
        var mapped = Reading.Of("a.pdf", pdf.ToArray());
        Reading.Outline(mapped.Plan).ShouldBe("""
            农民行动
              开展培训 | 县农业农村局
                - 培训农民500人次。 |  / 县科协
                - 办好夜校。 |  / 县教育局
                - 印发读本。 |  / 县科协
              建设基地
                - 建成基地5个。 | 县科协 / 县气象局
                - 评选能手。 |  / 县气象局
            """);
        mapped.Assumptions.ShouldHaveSingleItem().Kind.ShouldBe(AssumptionKind.BlankCell);
    }
}
