using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts.Prose;

/// <summary>Titles, notices, targets, and texts without line breaks.</summary>
public sealed class ProseHeadTests
{
    [Fact]
    public void CutsThePlanOffItsNotice()
    {
        var (plan, notes) = ProseText.Read("""
            青石县人民政府办公室文件
            青政办发〔2023〕 12 号

            青石县人民政府办公室
            关于印发青石县优化营商环境
            实施方案（2023—2025年）的通知

            各镇人民政府，县直各单位：
            现将《青石县优化营商环境实施方案（2023—2025年）》印发给你们，请认真组织实施。
            附件：1.青石县优化营商环境实施方案（2023—2025年）
            2.任务分工表
            青石县人民政府办公室
            2023年5月6日

            青石县优化营商环境
            实施方案（2023—2025年）
            根据《优化营商环境条例》（国令〔2019〕722号）和《临江市优化营商环境办法》，参照《优化营商环境条例》，制定本方案。
            一、工作目标
            到2025年，开办企业半天办结。办事材料减少一半；群众满意度达到95%。
            二、重点任务
            （一）推行一窗受理。设立综合窗口。
            三、保障措施
            （一）加强领导。县政府统筹。
            抄送：县委办公室。
            青石县人民政府办公室 2023年5月6日印发
            信息公开选项：主动公开
            附件2
            任务分工表
            一、这是表里的说明
            """);
        plan.Title!.Text.ShouldBe("青石县优化营商环境实施方案（2023—2025年）");
        ProseText.LinesOf(plan.Title).ShouldBe((15, 16));
        plan.Issuer!.Text.ShouldBe("青石县人民政府办公室");
        ProseText.LinesOf(plan.Issuer).ShouldBe((4, 4));
        plan.Number!.Text.ShouldBe("青政办发〔2023〕12号");
        plan.Date!.Text.ShouldBe("2023年5月6日");
        ProseText.LinesOf(plan.Date).ShouldBe((13, 13));
        plan.Period!.Text.ShouldBe("2023—2025");
        plan.Jurisdiction!.Text.ShouldBe("青石县");
        plan.Basis.Select(b => b.Text).ShouldBe(["《优化营商环境条例》（国令〔2019〕722号）", "《临江市优化营商环境办法》", "《优化营商环境条例》"]);
        plan.Targets.Select(t => t.Text).ShouldBe(["到2025年，开办企业半天办结。", "办事材料减少一半；", "群众满意度达到95%。"]);
        plan.Intro.ShouldHaveSingleItem().Text.ShouldStartWith("根据《优化营商环境条例》");
        ProseText.Show(plan).ShouldBe("action 推行一窗受理\n  row 设立综合窗口。\naction 加强领导 [safeguard]\n  row 县政府统筹。\n");
        notes.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void TargetsMayBeNumberedAndTheBasisMayHaveAChapter()
    {
        var (plan, _) = ProseText.Read("""
            青石县托育服务实施方案
            一、编制依据
            依照《托育机构管理办法》（青政发〔2022〕3号）制定。
            二、总体要求
            （一）基本原则
            1.坚持普惠。收费让家长付得起。
            （二）主要目标
            1.扩大供给。到2025年，托位达到五百个。
            2.每个镇至少有一家机构。
            三、重点任务
            （一）新建机构。建成两所公办托育园。
            """);
        plan.Basis.ShouldHaveSingleItem().Text.ShouldBe("《托育机构管理办法》（青政发〔2022〕3号）");
        plan.Intro.Select(t => t.Text).ShouldBe(["依照《托育机构管理办法》（青政发〔2022〕3号）制定。", "收费让家长付得起。"]);
        plan.Targets.Select(t => t.Text).ShouldBe(["扩大供给。", "到2025年，托位达到五百个。", "每个镇至少有一家机构。"]);
        ProseText.Show(plan).ShouldBe("action 新建机构\n  row 建成两所公办托育园。\n");
    }

    [Fact]
    public void ReadsTheSignatureAtTheEnd()
    {
        var (plan, _) = ProseText.Read("""
            临江市青石区养老服务行动计划（试行）
            为办好养老实事，制定本计划。
            一、重点任务
            （一）建设助餐点。每个社区一处。
            临江市青石区民政局
            二〇二三年五月六日
            """);
        plan.Title!.Text.ShouldBe("临江市青石区养老服务行动计划（试行）");
        plan.Jurisdiction!.Text.ShouldBe("青石区");
        plan.Issuer!.Text.ShouldBe("临江市青石区民政局");
        plan.Date!.Text.ShouldBe("二〇二三年五月六日");
        plan.Number.ShouldBeNull();
        plan.Period.ShouldBeNull();
        ProseText.Show(plan).ShouldBe("action 建设助餐点\n  row 每个社区一处。\n");
    }

    [Fact]
    public void SaysWhenTheTitleIsTakenFromTheNotice()
    {
        var (plan, notes) = ProseText.Read("""
            青石县人民政府关于印发《青石县养老服务实施方案》的通知
            各镇人民政府：
            现印发给你们，请抓好落实。
            一、重点任务
            （一）建设助餐点。每个社区一处。
            """);
        plan.Title!.Text.ShouldBe("青石县养老服务实施方案");
        plan.Issuer!.Text.ShouldBe("青石县人民政府");
        plan.Intro.ShouldBeEmpty();
        notes.Assumptions.ShouldHaveSingleItem().Kind.ShouldBe(AssumptionKind.DocumentTitle);
    }

    [Fact]
    public void CutsATextWithoutLineBreaks()
    {
        const string text = """
            青石县全民科学素质行动实施方案为落实上级要求，制定本方案。
            一、总体要求
            （一）指导思想。让群众得到实惠。
            （二）主要目标。到2025年，比例达到13%。
            二、重点任务
            重点实施两项行动，其中1.5万人次参加培训。
            （一）农民科学素质提升行动
            1.办好田间课堂。每村两次。〔责任单位：县科协〕
            2.建设科技小院。全县三个。
            （二）青少年科学素质提升行动
            3.开好科学课。配齐教师。
            三、保障措施
            （一）加强领导。县政府统筹。
            """;
        var (plan, notes) = ProseText.Read(text.Replace("\n", "", StringComparison.Ordinal), Check.Profile);
        plan.Title!.Text.ShouldBe("青石县全民科学素质行动实施方案");
        plan.Targets.Select(t => t.Text).ShouldBe(["到2025年，比例达到13%。"]);
        plan.Intro.Select(t => t.Text).ShouldBe(["为落实上级要求，制定本方案。", "让群众得到实惠。", "重点实施两项行动，其中1.5万人次参加培训。"]);
        ProseText.Show(plan).ShouldBe("""
            action 农民科学素质提升行动
              task 1 | 办好田间课堂 | 每村两次。〔责任单位：县科协〕
              task 2 | 建设科技小院 | 全县三个。
            action 青少年科学素质提升行动
              task 3 | 开好科学课 | 配齐教师。
            action 加强领导 [safeguard]
              row 县政府统筹。

            """);
        notes.Assumptions.Select(a => a.Kind).ShouldBe([AssumptionKind.InlineHeading, AssumptionKind.DocumentTitle]);
        notes.Assumptions[0].Chinese.ShouldBe("文字没有分行，把行中的“一、总体要求”等编号当作标题");
        plan.Body[1].Title.Region.ShouldBeOfType<Region.Text>().Span.Start.ShouldBe(text.Replace("\n", "", StringComparison.Ordinal).IndexOf("青少年", StringComparison.Ordinal));
    }

    [Fact]
    public void ChaptersThatLostTheirLineBreaks()
    {
        var (plan, notes) = ProseText.Read("""
            青石县文化建设实施方案
            为繁荣文化，制定本方案。
            一、总体要求（一）指导思想。让群众得到实惠。（二）主要目标。到2025年，建成书房十处。
            二、重点任务（一）阅读推广行动1.举办读书月。每年四月举办。2.评选书香家庭。每年十户。（二）文艺惠民行动3.送戏下乡。每村两场。
            三、保障措施（一）加强领导。成立专班。（二）落实经费。列入预算。
            """);
        ProseText.Show(plan).ShouldBe("""
            action 阅读推广行动
              task 1 | 举办读书月 | 每年四月举办。
              task 2 | 评选书香家庭 | 每年十户。
            action 文艺惠民行动
              task 3 | 送戏下乡 | 每村两场。
            action 加强领导 [safeguard]
              row 成立专班。
            action 落实经费 [safeguard]
              row 列入预算。

            """);
        plan.Targets.ShouldHaveSingleItem().Text.ShouldBe("到2025年，建成书房十处。");
        notes.Assumptions.ShouldHaveSingleItem().Kind.ShouldBe(AssumptionKind.InlineHeading);
    }

    [Fact]
    public void ThePlanIsTheAnnexOfANoticeWithPointsOfItsOwn()
    {
        var (plan, _) = ProseText.Read("""
            关于印发《青石县全民阅读推进方案》的通知

            各镇党委、政府，县直各单位：

            为推动全民阅读，现就有关事项通知如下：
            一、提高思想认识。阅读是大事。
            二、抓好任务落实。各单位要按月报送。
            三、加强督导检查。县委宣传部负责。

            附件：青石县全民阅读推进方案

            中共青石县委宣传部
            2024年4月2日

            附件

            青石县全民阅读推进方案

            为建设书香青石，制定本方案。

            一、指导思想

            让群众得到实惠。

            二、主要任务

            （一）建设阅读空间

            1、改造农家书屋。每村一处，配新书300册。责任单位：县文旅局

            2、建设城市书房。新建5处。责任单位：县文旅局、县住建局

            （二）办好阅读活动

            1、举办读书月。每年4月举办。责任单位：县委宣传部

            三、保障措施

            1、加强领导。成立专班。

            2、落实经费。列入预算。
            """);
        plan.Title!.Text.ShouldBe("青石县全民阅读推进方案");
        plan.Issuer!.Text.ShouldBe("中共青石县委宣传部");
        plan.Date!.Text.ShouldBe("2024年4月2日");
        plan.Intro.Select(t => t.Text).ShouldBe(["为建设书香青石，制定本方案。", "让群众得到实惠。"]);
        ProseText.Show(plan).ShouldBe("""
            action 建设阅读空间
              task 1 | 改造农家书屋 | 每村一处，配新书300册。责任单位：县文旅局
              task 2 | 建设城市书房 | 新建5处。责任单位：县文旅局、县住建局
            action 办好阅读活动
              task 1 | 举办读书月 | 每年4月举办。责任单位：县委宣传部
            action 加强领导 [safeguard]
              row 成立专班。
            action 落实经费 [safeguard]
              row 列入预算。

            """);
    }

    [Fact]
    public void WordsOfAWebPageAreNoTitle()
    {
        var (plan, notes) = ProseText.Read("""
            首页 > 政务公开 > 文件
            青石县粮食安全工作方案
            发布时间：2024-02-03 来源：县政府办
            为守住粮食安全底线，根据省、市要求，制定本方案。
            一、工作目标
            粮食播种面积稳定在20万亩。
            二、工作重点
            （一）稳面积。落实种植面积，签订责任书。责任单位：县农业农村局。
            （二）提单产。推广良种良法，建设千亩示范片5个。责任单位：县农业农村局、各镇。
            （三）强储备
            1.足额落实县级储备粮规模。
            2.推进仓储设施改造，新增仓容1万吨。
            责任单位：县发展改革局
            三、组织保障
            （一）压实责任。实行党政同责。
            责任编辑：王某
            """);
        plan.Title!.Text.ShouldBe("青石县粮食安全工作方案");
        plan.Targets.ShouldHaveSingleItem().Text.ShouldBe("粮食播种面积稳定在20万亩。");
        ProseText.Show(plan).ShouldBe("""
            action 稳面积
              row 落实种植面积，签订责任书。责任单位：县农业农村局。
            action 提单产
              row 推广良种良法，建设千亩示范片5个。责任单位：县农业农村局、各镇。
            action 强储备
              task 1 | 足额落实县级储备粮规模 | -
              task 2 | - | 推进仓储设施改造，新增仓容1万吨。
            责任单位：县发展改革局
            action 压实责任 [safeguard]
              row 实行党政同责。

            """);
        notes.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void NotesBelowATableAreNoActions()
    {
        var (plan, _) = ProseText.Read("青石县养老服务任务分工表\n说明：列第一位的为牵头单位。\n1.本表自印发之日起执行，各单位要对照任务抓好落实，按时报送进展情况，由县政府办公室汇总以后定期通报。", hasTable: true);
        plan.Title!.Text.ShouldBe("青石县养老服务任务分工表");
        plan.Body.ShouldBeEmpty();
        plan.Kind.ShouldBeNull();
    }
}
