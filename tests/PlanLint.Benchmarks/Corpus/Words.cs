namespace PlanLint.Corpus;

/// <summary>Words of which one may stand where another stands in the sentences of the samples.</summary>
internal static class Words
{
    private static readonly string[] Classes =
    [
        "中小学 高中学校 职业学校 乡村学校 幼儿园 寄宿制学校 特殊教育学校 县域高中 九年一贯制学校 农村教学点 初中学校 城区小学",
        "青少年 中小学生 在校学生 留守儿童 初中生 高中生 少先队员 青年学生 大学新生 职校学生 学龄前儿童 高校学子",
        "老年人 离退休人员 空巢老人 退休职工 老年学员 高龄老人 社区长者 农村老人 银发志愿者 随迁老人",
        "农民 种植大户 家庭农场主 合作社社员 返乡青年 脱贫户 农村妇女 养殖户 果农 茶农 菜农 牧民 新型职业农民",
        "职工 产业工人 一线工人 新业态劳动者 技术工人 农民工 快递员 建筑工人 班组长 青年工匠 矿工 网约车司机",
        "干部 公务员 领导干部 年轻干部 基层干部 选调生 村社干部 驻村工作队员 机关党员 乡镇干部 科级干部",
        "科技工作者 科研人员 农技专家 退休教师 医务人员 工程师 高校教师 院士专家 科技特派员 青年博士 气象专家 地质队员",
        "科技馆 博物馆 图书馆 文化馆 规划馆 气象站 动物园 植物园 青少年宫 天文台 地震台 污水处理厂 非遗馆 农耕馆 标本馆",
        "示范基地 实训基地 研学基地 创新工作室 科普小屋 科技小院 田间课堂 专家工作站 体验中心 农家书屋 流动讲堂 社区书院 众创空间",
        "知识 常识 技能 方法 本领 素养 技术 经验 规范 要领",
        "讲座 培训 竞赛 展览 论坛 沙龙 宣讲 比武 夏令营 游园会 巡展 公开课 开放日 读书会 咨询服务 擂台赛",
        "应急避险 食品安全 卫生健康 节能环保 防灾减灾 智能手机 电信反诈 交通安全 合理用药 垃圾分类 心理健康 低碳生活 用电安全 营养膳食 森林防火 网络安全",
        "人工智能 大数据 机器人 物联网 无人机 新能源 智慧农业 生物育种 航空航天 数字孪生 集成电路 先进材料 工业互联网",
        "短视频 微信公众号 广播 电视 客户端 宣传栏 电子屏 直播间 手机报 有声书 动漫作品 融媒体 图文手册",
        "科普 科学普及 科技传播 科学传播",
        "农村 乡村 社区 园区 企业 机关 学校 军营 集镇 商圈 景区 工地 寺庙 市场",
        "建设 打造 建成 改造 升级 新建 扩建 布局 完善 提质",
        "开展 组织 举办 承办 筹办 推出 策划 安排",
        "推动 促进 带动 引导 支持 鼓励 动员 号召 帮助 扶持",
        "加强 强化 做实 夯实 抓好 深化 优化 突出 重视",
        "机制 制度 体系 平台 网络 格局 队伍 标准 台账 清单",
        "创新 求真 务实 探索 协作 奉献 严谨 勤学",
        "活动 项目 行动 课程 服务 工程 专题 计划",
        "种植 养殖 农产品加工 电商 冷链物流 乡村旅游 花卉苗木 食用菌 中药材 茶叶 柑橘 蔬菜 生猪 水产",
        "电工 焊工 车工 叉车 钳工 数控 护理 烹饪 汽修 测绘 缝纫 快递分拣 电梯维保",
        "领导 专家 教师 家长 志愿者 讲师 辅导员 网格员 村医 社工 导师",
        "健全 建立 完善 落实 推行 探索 细化 修订 优化",
        "学习 掌握 了解 运用 熟悉 领会 接触 传授",
        "资源 设施 场所 教材 师资 经费 阵地 器材 资料 展品",
        "质量 水平 能力 效率 覆盖面 影响力 参与度 满意度 知晓率",
    ];

    private static readonly string[][] All = [.. Classes.Select(c => c.Split(' '))];

    private static readonly Dictionary<string, int> ClassOf = All.SelectMany((words, i) => words.Select(w => (w, i))).DistinctBy(p => p.w).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);

    /// <summary>The longest word that a text has at an offset, with the others of its class; nothing where it has none.</summary>
    public static (int Length, IReadOnlyList<string> Others)? At(string text, int offset)
    {
        for (var length = Math.Min(8, text.Length - offset); length >= 2; length--)
        {
            if (ClassOf.TryGetValue(text.Substring(offset, length), out var number)) return (length, All[number]);
        }

        return null;
    }
}
