using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts;

public sealed class ProseLayoutTests
{
    [Fact]
    public void ChaptersHoldActionsAndActionsHoldTasks() => Body("""
        青石县优化营商环境实施方案
        为了方便企业，制定本方案。
        一、总体要求
        以企业满意为标准。
        二、重点任务
        全县一盘棋推进以下工作。
        （一）提升政务服务水平
        紧盯企业办事的堵点，分步解决。
        1.推行一窗受理。设立综合窗口，一次收齐材料。
        2.压缩办理时间。开办企业半天办结。
        （二）优化融资服务（县金融办牵头）。
        1. 建立白名单。每季度推送一次企业名单。（责任单位：县金融办、各镇）
        2. 降低融资成本。
        落实贴息政策，及时兑现。
        三、保障措施
        （一）加强领导。成立工作专班，每月调度。
        （二）严格考核。把任务列入年度考核。
        """).ShouldBe("""
        action 提升政务服务水平
          intro 紧盯企业办事的堵点，分步解决。
          task 1 | 推行一窗受理 | 设立综合窗口，一次收齐材料。
          task 2 | 压缩办理时间 | 开办企业半天办结。
        action 优化融资服务（县金融办牵头）
          task 1 | 建立白名单 | 每季度推送一次企业名单。（责任单位：县金融办、各镇）
          task 2 | 降低融资成本 | 落实贴息政策，及时兑现。
        action 加强领导 [safeguard]
          row 成立工作专班，每月调度。
        action 严格考核 [safeguard]
          row 把任务列入年度考核。

        """);

    [Fact]
    public void ChaptersThatNameActionsAreActions() => Body("""
        青石县全民科学素质行动实施方案
        一、实施农民科学素质提升行动（县农业农村局牵头）
        帮助农民学会用新技术。
        （一）办好田间课堂。每村每年不少于两次。
        （二）建设科技小院
        全县建成三个科技小院。
        二、实施青少年科学素质提升行动
        （一）开好科学课。配齐专职教师。
        三、组织实施
        （一）加强领导。县政府统筹。
        """).ShouldBe("""
        action 实施农民科学素质提升行动（县农业农村局牵头）
          intro 帮助农民学会用新技术。
          task 一 | 办好田间课堂 | 每村每年不少于两次。
          task 二 | 建设科技小院 | 全县建成三个科技小院。
        action 实施青少年科学素质提升行动
          task 一 | 开好科学课 | 配齐专职教师。
        action 加强领导 [safeguard]
          row 县政府统筹。

        """);

    [Fact]
    public void ChaptersOfAnyFieldMayBeActions() => Body("""
        青石县优化营商环境若干措施
        一、优化市场准入环境
        （一）推行证照联办。一次申请，联合发证。
        （二）清理隐性门槛。公布清单，接受监督。
        二、优化要素保障环境
        （一）保障用地。标准地出让比例达到八成。
        （二）降低用能成本。公开收费目录。
        三、工作要求
        各单位要抓好落实。
        """).ShouldBe("""
        action 优化市场准入环境
          task 一 | 推行证照联办 | 一次申请，联合发证。
          task 二 | 清理隐性门槛 | 公布清单，接受监督。
        action 优化要素保障环境
          task 一 | 保障用地 | 标准地出让比例达到八成。
          task 二 | 降低用能成本 | 公开收费目录。
        action 工作要求 [safeguard]
          row 各单位要抓好落实。

        """);

    [Fact]
    public void ArticlesUnderChapters() => Body("""
        青石县信用建设行动方案
        第一章 总则
        第一条 为了建设诚信青石，制定本方案。
        第二章 重点任务
        第二条【政务诚信】各镇公开承诺事项。未兑现的要说明原因。（县发改局牵头，各镇参加）
        第三条【商务诚信】建立企业信用档案。
        第三章 附则
        第四条 本方案自印发之日起施行。
        """).ShouldBe("""
        action 政务诚信
          row 各镇公开承诺事项。未兑现的要说明原因。（县发改局牵头，各镇参加）
        action 商务诚信
          row 建立企业信用档案。

        """);

    [Fact]
    public void NumbersOfManyForms() => Body("""
        青石县养老服务实施方案
        一． 主要任务
        (一)居家养老
        １．建设助餐点。每个社区一处。
        2、改造住房。优先改造困难老人家庭。
        （1）加装扶手。
        （2）铺设防滑地面。
        (二) 机构养老
        1）提升床位质量：新增护理型床位一百张。
        ①公办机构先行。
        """).ShouldBe("""
        action 居家养老
          task １ | 建设助餐点 | 每个社区一处。
          task 2 | 改造住房 | 优先改造困难老人家庭。（1）加装扶手。（2）铺设防滑地面。
        action 机构养老
          task 1 | 提升床位质量 | 新增护理型床位一百张。①公办机构先行。

        """);

    [Fact]
    public void HeadingsWithLevelsAndNoNumbers()
    {
        var (plan, notes) = Prose.Read(Prose.Headings("""
            # 青石县医疗服务提升行动方案
            按照上级要求，制定本方案。
            ## 主要目标
            到2025年，县域就诊率达到九成。镇镇都有医生。
            ## 重点任务
            ### 医疗健康（牵头单位：县卫生健康局）
            #### 1.建设医共体
            由县医院牵头。
            #### 2.培训村医
            每年轮训一遍。
            ### 急救体系
            #### 布局急救站点
            两镇一站。
            ## 保障措施
            ### 资金保障
            列入预算。
            """));
        Prose.Show(plan).ShouldBe("""
            action 医疗健康（牵头单位：县卫生健康局）
              task 1 | 建设医共体 | 由县医院牵头。
              task 2 | 培训村医 | 每年轮训一遍。
            action 急救体系
              task - | 布局急救站点 | 两镇一站。
            action 资金保障 [safeguard]
              row 列入预算。

            """);
        plan.Title!.Text.ShouldBe("青石县医疗服务提升行动方案");
        plan.Targets.Select(t => t.Text).ShouldBe(["到2025年，县域就诊率达到九成。", "镇镇都有医生。"]);
        plan.Intro.Select(t => t.Text).ShouldBe(["按照上级要求，制定本方案。"]);
        notes.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void UnnumberedTasksBelowAnAction() => Body("""
        青石县生态环境保护实施方案
        一、重点任务
        （一）实施蓝天行动。
        以治理扬尘为重点，推动空气质量稳步改善，让群众看得见变化。
        管住工地扬尘。所有工地安装喷淋设备，每天检查。
        加强车辆检测，及时淘汰旧车。老旧货车全部建档。
        引导企业在生产过程中主动减少污染物排放，支持有条件的企业率先完成设备更新。每年评选一批绿色企业。
        （二）实施碧水行动。
        落实河长制度。河长每周巡河一次。
        清理排污口。一口一策，逐个销号。
        二、保障措施
        （一）强化监督。
        定期通报。
        """).ShouldBe("""
        action 实施蓝天行动
          intro 以治理扬尘为重点，推动空气质量稳步改善，让群众看得见变化。
          task - | 管住工地扬尘 | 所有工地安装喷淋设备，每天检查。
          task - | 加强车辆检测，及时淘汰旧车 | 老旧货车全部建档。
          task - | - | 引导企业在生产过程中主动减少污染物排放，支持有条件的企业率先完成设备更新。每年评选一批绿色企业。
        action 实施碧水行动
          task - | 落实河长制度 | 河长每周巡河一次。
          task - | 清理排污口 | 一口一策，逐个销号。
        action 强化监督 [safeguard]
          row 定期通报。

        """);

    [Fact]
    public void UnitsStayWithTheirTask() => Body("""
        青石县就业促进实施方案
        一、重点任务
        （一）稳岗扩岗行动
        （牵头单位：县人社局）
        1.援助困难企业。返还失业保险费。
        〔责任单位：县人社局、县财政局〕
        2.开展招聘活动。每月一场。〔（责任单位：县总工会）〕
        3.扶持创业。发放担保贷款。〔责任单位：县人社局，各镇
        4.培训技能人才（责任单位：县教育局）
        5.建设零工市场。〔责任单位：县人社局〕
        6.关爱务工人员。
        节日走访慰问。
        责任单位：县总工会
        """).ShouldBe("""
        action 稳岗扩岗行动（牵头单位：县人社局）
          task 1 | 援助困难企业 | 返还失业保险费。〔责任单位：县人社局、县财政局〕
          task 2 | 开展招聘活动 | 每月一场。〔（责任单位：县总工会）〕
          task 3 | 扶持创业 | 发放担保贷款。〔责任单位：县人社局，各镇
          task 4 | 培训技能人才 | （责任单位：县教育局）
          task 5 | 建设零工市场 | 〔责任单位：县人社局〕
          task 6 | 关爱务工人员 | 节日走访慰问。
        责任单位：县总工会

        """);

    [Fact]
    public void UnitsOfItemsBelowATaskMakeRows() => Body("""
        青石县就业促进实施方案
        一、重点任务
        （一）稳岗扩岗行动
        1.援助企业
        （1）返还保险费。当年办结。（责任单位：县人社局）
        （2）发放补贴，按季度拨付。（责任单位：县财政局）
        2.组织招聘。每月一场。
        """).ShouldBe("""
        action 稳岗扩岗行动
          task 1 | 援助企业 | -
            row 返还保险费。当年办结。（责任单位：县人社局）
            row 发放补贴，按季度拨付。（责任单位：县财政局）
          task 2 | 组织招聘 | 每月一场。

        """);

    [Fact]
    public void StatementsAreNoTitles() => Body("""
        青石县旅游发展实施方案
        一、重点任务
        （一）建设景区
        1.2025年底前，完成环湖步道建设。沿线设置驿站。
        2.新建停车场三处，增设车位五百个，并接入智慧平台，实现统一管理和分时收费，方便自驾游客出行，缓解景区周边道路的拥堵状况。
        3.围绕湖区打造一批适合家庭亲子游的精品线路并配套建设沿途服务设施以及公共卫生间等。做好宣传。
        4.美化村庄。
        """).ShouldBe("""
        action 建设景区
          task 1 | - | 2025年底前，完成环湖步道建设。沿线设置驿站。
          task 2 | - | 新建停车场三处，增设车位五百个，并接入智慧平台，实现统一管理和分时收费，方便自驾游客出行，缓解景区周边道路的拥堵状况。
          task 3 | - | 围绕湖区打造一批适合家庭亲子游的精品线路并配套建设沿途服务设施以及公共卫生间等。做好宣传。
          task 4 | 美化村庄 | -

        """);

    [Fact]
    public void GroupsInsideGroups() => Body("""
        青石县数字乡村实施方案
        一、主要任务
        （一）重点行动
        1.网络覆盖行动。村村通宽带。
        2.数字农田行动。建设监测站。
        （二）重点工程
        1.电商工程。镇镇有站点。
        二、保障措施
        加强统筹。县政府牵头推进。
        落实经费。列入年度预算。
        """).ShouldBe("""
        action 网络覆盖行动
          row 村村通宽带。
        action 数字农田行动
          row 建设监测站。
        action 电商工程
          row 镇镇有站点。
        action 保障措施 [safeguard]
          task - | 加强统筹 | 县政府牵头推进。
          task - | 落实经费 | 列入年度预算。

        """);

    [Fact]
    public void CutsThePlanOffItsNotice()
    {
        var (plan, notes) = Prose.Read("""
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
        Prose.LinesOf(plan.Title).ShouldBe((15, 16));
        plan.Issuer!.Text.ShouldBe("青石县人民政府办公室");
        Prose.LinesOf(plan.Issuer).ShouldBe((4, 4));
        plan.Number!.Text.ShouldBe("青政办发〔2023〕12号");
        plan.Date!.Text.ShouldBe("2023年5月6日");
        Prose.LinesOf(plan.Date).ShouldBe((13, 13));
        plan.Period!.Text.ShouldBe("2023—2025");
        plan.Jurisdiction!.Text.ShouldBe("青石县");
        plan.Basis.Select(b => b.Text).ShouldBe(["《优化营商环境条例》（国令〔2019〕722号）", "《临江市优化营商环境办法》", "《优化营商环境条例》"]);
        plan.Targets.Select(t => t.Text).ShouldBe(["到2025年，开办企业半天办结。", "办事材料减少一半；", "群众满意度达到95%。"]);
        plan.Intro.ShouldHaveSingleItem().Text.ShouldStartWith("根据《优化营商环境条例》");
        Prose.Show(plan).ShouldBe("action 推行一窗受理\n  row 设立综合窗口。\naction 加强领导 [safeguard]\n  row 县政府统筹。\n");
        notes.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void TargetsMayBeNumberedAndTheBasisMayHaveAChapter()
    {
        var (plan, _) = Prose.Read("""
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
        Prose.Show(plan).ShouldBe("action 新建机构\n  row 建成两所公办托育园。\n");
    }

    [Fact]
    public void ReadsTheSignatureAtTheEnd()
    {
        var (plan, _) = Prose.Read("""
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
        Prose.Show(plan).ShouldBe("action 建设助餐点\n  row 每个社区一处。\n");
    }

    [Fact]
    public void SaysWhenTheTitleIsTakenFromTheNotice()
    {
        var (plan, notes) = Prose.Read("""
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
            （一）指导思想。坚持以人民为中心。
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
        var (plan, notes) = Prose.Read(text.Replace("\n", "", StringComparison.Ordinal), Check.Profile);
        plan.Title!.Text.ShouldBe("青石县全民科学素质行动实施方案");
        plan.Targets.Select(t => t.Text).ShouldBe(["到2025年，比例达到13%。"]);
        plan.Intro.Select(t => t.Text).ShouldBe(["为落实上级要求，制定本方案。", "坚持以人民为中心。", "重点实施两项行动，其中1.5万人次参加培训。"]);
        Prose.Show(plan).ShouldBe("""
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
        var (plan, notes) = Prose.Read("""
            青石县文化建设实施方案
            为繁荣文化，制定本方案。
            一、总体要求（一）指导思想。坚持以人民为中心。（二）主要目标。到2025年，建成书房十处。
            二、重点任务（一）阅读推广行动1.举办读书月。每年四月举办。2.评选书香家庭。每年十户。（二）文艺惠民行动3.送戏下乡。每村两场。
            三、保障措施（一）加强领导。成立专班。（二）落实经费。列入预算。
            """);
        Prose.Show(plan).ShouldBe("""
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
        var (plan, _) = Prose.Read("""
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

            坚持以人民为中心。

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
        plan.Intro.Select(t => t.Text).ShouldBe(["为建设书香青石，制定本方案。", "坚持以人民为中心。"]);
        Prose.Show(plan).ShouldBe("""
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
        var (plan, notes) = Prose.Read("""
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
        Prose.Show(plan).ShouldBe("""
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
    public void ChaptersWithNumbersThatRunThroughTheDocument()
    {
        var (plan, _) = Prose.Read("""
            临江市人民政府办公室关于印发临江市
            推进养老服务高质量发展三年行动方案
            （2024－2026年）的通知
            临政办发〔2024〕7号

            各县（区）人民政府，市直各部门、各直属机构：
                《临江市推进养老服务高质量发展三年行动方案（2024－2026年）》已经市政府第35次常务会议研究同意，现印发给你们，请结合实际认真抓好贯彻落实。

                                                临江市人民政府办公室
                                                  2024年3月15日
                （此件公开发布）

            临江市推进养老服务高质量发展三年行动方案
            （2024－2026年）

                为深入贯彻落实《国务院办公厅关于推进养老服务发展的意见》（国办发〔2019〕5号）、《关于加强新时代老龄工作的意见》等文件精神，
            推动我市养老服务高质量发展，结合实际，制定本行动方案。
                一、总体要求
                （一）指导思想
                以老年人的需要为中心，坚持政府引导和社会参与相结合，让每一位老人都能在家门口享受到方便、可靠的服
            务，不断增强获得感。
                （二）工作目标
                到2026年，全市养老机构护理型床位占比达到65%以上；每个街道至少建有1个综合养老服务中心。
                二、实施居家养老提升行动
                （三）扩大居家服务供给。支持专业机构上门开展助餐、助浴、助医服务，建设家庭养老床位不少于2000张。到20
            26年，城区实现全覆盖。（市民政局牵头，市财政局、市卫生健康委按职责分工负责）
                （四）推进适老化改造。每年改造困难老年人家庭1000户。（市民政局、市住房城乡建设局）
                三、实施社区养老拓展行动
                （五）建设嵌入式机构。新建小区同步规划养老用房，老旧小区通过置换、租赁等方式补齐。〔市自然资源局、市民
            政局〕
                （六）发展老年助餐。
                按照方便可及的原则布点，建成助餐点100个。
                责任单位：市民政局
                四、保障措施
                （七）加强组织领导。市养老服务联席会议统筹推进。
                （八）强化督促检查。把落实情况纳入督查范围。

                抄送：市委各部门，市人大常委会办公室。
                临江市人民政府办公室                    2024年3月15日印发
            """);
        plan.Title!.Text.ShouldBe("临江市推进养老服务高质量发展三年行动方案（2024－2026年）");
        plan.Issuer!.Text.ShouldBe("临江市人民政府办公室");
        plan.Period!.Text.ShouldBe("2024－2026");
        plan.Body.Select(a => (a.Title.Text, a.Kind, string.Join('、', a.Tasks.Select(t => t.Number!.Text)))).ShouldBe([
            ("实施居家养老提升行动", null, "三、四"), ("实施社区养老拓展行动", null, "五、六"), ("加强组织领导", "safeguard", ""), ("强化督促检查", "safeguard", ""),
        ]);
        plan.Body[1].Tasks[1].Content!.Text.ShouldBe("按照方便可及的原则布点，建成助餐点100个。\n责任单位：市民政局");
    }

    [Fact]
    public void NotesBelowATableAreNoActions()
    {
        var (plan, _) = Prose.Read("青石县养老服务任务分工表\n说明：列第一位的为牵头单位。\n1.本表自印发之日起执行，各单位要对照任务抓好落实，按时报送进展情况，由县政府办公室汇总以后定期通报。", hasTable: true);
        plan.Title!.Text.ShouldBe("青石县养老服务任务分工表");
        plan.Body.ShouldBeEmpty();
        plan.Kind.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("只有一句话。")]
    [InlineData("青石县养老服务实施方案")]
    [InlineData("一、")]
    [InlineData("（一）")]
    [InlineData("1.")]
    [InlineData("第一条")]
    [InlineData("一、重点任务\n（一）\n1.\n（1）\n①")]
    public void LittleIsEnough(string text) => Prose.Read(text).Plan.Body.Count.ShouldBeLessThanOrEqualTo(1);

    private static string Body(string text)
    {
        var (plan, notes) = Prose.Read(text, Check.Profile);
        notes.Assumptions.ShouldBeEmpty();
        plan.Kind.ShouldBe("plan");
        return Prose.Show(plan);
    }
}
