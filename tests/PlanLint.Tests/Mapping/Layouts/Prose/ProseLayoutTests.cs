namespace PlanLint.Tests.Mapping.Layouts.Prose;

/// <summary>Which level holds the actions, and which the tasks.</summary>
public sealed class ProseLayoutTests
{
    [Fact]
    public void ChaptersHoldActionsAndActionsHoldTasks() => ProseText.Body("""
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
    public void ChaptersThatNameActionsAreActions() => ProseText.Body("""
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
    public void ChaptersOfAnyFieldMayBeActions() => ProseText.Body("""
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
    public void ArticlesUnderChapters() => ProseText.Body("""
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
    public void NumbersOfManyForms() => ProseText.Body("""
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
        var (plan, notes) = ProseText.Read(ProseText.Headings("""
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
        ProseText.Show(plan).ShouldBe("""
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
    public void GroupsInsideGroups() => ProseText.Body("""
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
    public void ChaptersWithNumbersThatRunThroughTheDocument()
    {
        var (plan, _) = ProseText.Read("""
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

    [Theory]
    [InlineData("")]
    [InlineData("只有一句话。")]
    [InlineData("青石县养老服务实施方案")]
    [InlineData("一、")]
    [InlineData("（一）")]
    [InlineData("1.")]
    [InlineData("第一条")]
    [InlineData("一、重点任务\n（一）\n1.\n（1）\n①")]
    public void LittleIsEnough(string text) => ProseText.Read(text).Plan.Body.Count.ShouldBeLessThanOrEqualTo(1);
}
