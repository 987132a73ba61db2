using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>
/// The names of fields: keys of plan files, English and Chinese, and headers of tables. It is the only place that knows them
/// (PLAN-FORMAT, sections 1 to 3).
/// </summary>
public sealed class Vocabulary
{
    private static readonly PlanKey Lead = new("lead", Shape.Units,
        "牵头单位：名称的列表，或用顿号隔开的一行。", "Lead units: a list of names, or one string with separators.",
        "牵头单位", "牵头部门", "牵头责任单位", "主办单位", "主责单位", "主责部门", "第一责任单位");

    private static readonly PlanKey Responsible = new("responsible", Shape.Units,
        "责任单位：名称的列表，或用顿号隔开的一行。", "Responsible units: a list of names, or one string with separators.",
        "责任单位", "负责单位", "责任部门", "负责部门", "承办单位", "实施单位", "落实单位", "责任主体",
        "国家部委/省级部门", "省级部门", "省直部门", "市级部门", "市直部门", "区级部门", "县级部门");

    private static readonly PlanKey Cooperating = new("cooperating", Shape.Units,
        "配合单位：名称的列表，或用顿号隔开的一行。", "Cooperating units: a list of names, or one string with separators.",
        "配合单位", "协办单位", "参与单位", "配合部门", "协同单位", "协助单位", "参加单位");

    private static readonly PlanKey Content = new("content", Shape.Text,
        "主要内容：要做什么。", "Content: what is to be done.",
        "主要内容", "工作内容", "具体任务", "具体举措", "工作举措", "主要举措", "具体措施", "工作措施", "主要措施", "具体内容", "任务内容", "内容");

    private static readonly PlanKey Number = new("number", Shape.Text, "序号。", "Number as printed.", "序号", "编号");

    private static readonly PlanKey Target = new("target", Shape.Text, "目标、指标值。", "Target.", "目标", "指标值", "目标值", "工作目标", "预期目标");

    private static readonly PlanKey Deadline = new("deadline", Shape.Text, "完成时限。", "Deadline.", "完成时限", "完成时间", "完成期限", "时间节点", "时限");

    private static readonly PlanKey ActionTitle = new("action", Shape.Text, "重点行动、重点工程或保障措施的名称。", "Title of the action, project or safeguard.",
        "行动", "重点行动", "重点工程", "重点行动/重点工程", "重点行动/重点工程/保障措施", "重点工作", "类别", "保障措施");

    private static readonly PlanKey TaskTitle = new("task", Shape.Text, "主要任务的名称。", "Title of the task.",
        "任务", "主要任务", "重点任务", "工作任务", "目标任务", "任务名称");

    private static readonly PlanKey Rows = new("rows", Shape.Rows,
        "分工表的内容行。", "Content rows of the division table.",
        "内容行", "分工");

    private readonly Dictionary<string, PlanKey> _byName;

    private Vocabulary(string chinese, string english, params IReadOnlyList<PlanKey> keys)
    {
        Chinese = chinese;
        English = english;
        Keys = keys;
        _byName = keys.SelectMany(k => k.Synonyms.Prepend(k.Name), (key, name) => (key, name))
            .ToDictionary(k => Normalize(k.name), k => k.key, StringComparer.Ordinal);
    }

    /// <summary>Keys of the plan itself.</summary>
    public static Vocabulary Plan { get; } = new("方案", "plan",
        new("$schema", Shape.Ignored, "编辑器用的结构文件。", "The schema, for editors."),
        new("title", Shape.Text, "标题。", "Title.", "标题"),
        new("kind", Shape.Text, "类型：plan（方案，有正文）或 table（只有分工表）。", "plan (prose, or prose and table) or table (division table only).", "类型") { Values = ["plan", "table", "方案", "分工表"] },
        new("issuer", Shape.Text, "发文机关。", "Issuing authority.", "发文机关"),
        new("number", Shape.Text, "发文字号，例如 渠府办〔2023〕93号。", "Document number.", "发文字号", "文号"),
        new("date", Shape.Text, "成文日期，例如 2023年9月18日。", "Date of issue as printed.", "成文日期", "日期"),
        new("jurisdiction", Shape.Jurisdiction, "行政区。", "Whose plan it is.", "行政区", "行政区划"),
        new("period", Shape.Period, "规划期，例如 2021—2025。", "Years the plan covers.", "规划期", "规划期间"),
        new("parent", Shape.Text, "上级方案：要与它对照的方案文件，相对于本文件所在的文件夹，例如 ../市/实施方案.plan.yaml。", "The plan of the level above, to check this one against: a path relative to the folder of this file.", "上级方案", "上位方案"),
        new("basis", Shape.BasisDocuments, "依据：引用的文件。", "Documents cited as basis.", "依据", "编制依据"),
        new("targets", Shape.Texts, "总体目标。", "Headline targets, as text.", "总体目标", "目标"),
        new("intro", Shape.Texts, "不属于任何行动的段落。", "Paragraphs outside every action.", "引言", "说明"),
        new("actions", Shape.Actions, "分工表；只有正文的方案写正文的行动。", "The division table; in a plan without one, the actions of the prose.", "行动", "重点行动", "重点工作", "分工表"),
        new("body", Shape.Actions, "正文的行动；既有正文又有分工表时才写。", "The actions of the prose, where there is a table as well.", "正文"),
        new("annexNotes", Shape.Texts, "附件说明：正文末尾“附件：”后面写的附件名称。", "The annexes as the end of the text announces them.", "附件说明"),
        new("annexes", Shape.Annexes, "附件：正文后面的附件，写标题，或者写标识（附件1）和标题。", "The annexes behind the text, each as its title or as label and title.", "附件"));

    /// <summary>Keys of an action.</summary>
    public static Vocabulary Action { get; } = new("行动", "action",
        ActionTitle,
        new("kind", Shape.Text, "类别：population（重点行动）、project（重点工程）或 safeguard（保障措施）；不写则按名称判断。", "population, project or safeguard; worked out from the title when left out.", "类型")
        {
            Values = ["population", "project", "safeguard", "重点行动", "重点工程", "保障措施"],
        },
        new("population", Shape.Text, "重点人群；不写则按名称判断。", "The population; worked out from the title when left out.", "人群", "重点人群"),
        Lead, Responsible, Cooperating,
        new("intro", Shape.Text, "标题下的引言。", "Paragraph under the heading.", "引言", "说明"),
        new("tasks", Shape.Tasks, "主要任务。", "Tasks.", "任务", "主要任务", "重点任务", "工作任务", "目标任务", "任务名称"),
        Rows);

    /// <summary>Keys of a task.</summary>
    public static Vocabulary Task { get; } = new("任务", "task",
        TaskTitle, Number,
        Lead, Responsible, Cooperating, Content, Rows);

    /// <summary>Keys of a row.</summary>
    public static Vocabulary Row { get; } = new("内容行", "row",
        Content, Lead, Responsible, Cooperating,
        Target, Deadline);

    /// <summary>
    /// Columns of a division table. 重点工作 is the action here too, though <c>TableHeader</c> reads it otherwise in a table whose actions stand elsewhere.
    /// </summary>
    public static Vocabulary Columns { get; } = new("表头", "table header",
        Number, ActionTitle, TaskTitle, Content, Target, Deadline, Lead, Responsible, Cooperating,
        new("note", Shape.Ignored, "备注和人员，不检查。", "Notes and persons; not checked.",
            "备注", "说明", "分管领导", "责任领导", "牵头领导", "责任人", "联系人", "联系方式", "联系电话", "进展", "进展情况", "完成情况", "落实情况"));

    /// <summary>Keys of 行政区.</summary>
    public static Vocabulary Jurisdiction { get; } = new("行政区", "jurisdiction",
        new("name", Shape.Text, "名称，例如 汉台区。", "Name.", "名称"),
        new("level", Shape.Text, "层级：省、市、县或乡。", "省, 市, 县 or 乡.", "层级"),
        new("within", Shape.Texts, "所属的上级，由近到远。", "The areas it lies in, nearest first.", "上级"));

    /// <summary>Keys of 规划期.</summary>
    public static Vocabulary Period { get; } = new("规划期", "period",
        new("from", Shape.Text, "起始年份。", "First year.", "起", "开始"),
        new("to", Shape.Text, "结束年份。", "Last year.", "止", "结束"));

    /// <summary>Keys of a cited document.</summary>
    public static Vocabulary Basis { get; } = new("依据", "basis document",
        new("title", Shape.Text, "文件名称，不带外层书名号。", "Title without its outer 《》.", "标题", "名称"),
        new("number", Shape.Text, "发文字号。", "Document number.", "发文字号", "文号"));

    /// <summary>Keys of an annex.</summary>
    public static Vocabulary Annex { get; } = new("附件", "annex",
        new("label", Shape.Text, "附件标识，例如 附件1。", "The line that opens it, for example 附件1.", "标识"),
        new("title", Shape.Text, "附件标题。", "Title of the annex.", "标题", "名称"));

    /// <summary>Keys of a suppressions file.</summary>
    public static Vocabulary Suppressions { get; } = new("豁免文件", "suppressions file",
        new("$schema", Shape.Ignored, "编辑器用的结构文件。", "The schema, for editors."),
        new("suppressions", Shape.Suppressions, "豁免，一项一条。", "The suppressions.", "豁免"));

    /// <summary>Keys of one entry of a suppressions file.</summary>
    public static Vocabulary Suppression { get; } = new("豁免", "suppression",
        new("rule", Shape.Text, "规则编号，例如 PL2001；也可以写名称、前缀（PL2*）或类别。", "The rule, such as PL2001; a name, a prefix (PL2*) or a category will do.", "规则"),
        new("file", Shape.Text, "方案文件，相对于本文件所在的文件夹。", "The plan, relative to the folder of this file.", "文件"),
        new("where", Shape.Text, "位置，例如 行动“…”/任务“…”/第 2 行；行号变了照样有效；不写则整个文件。", "The logical path of the findings; numbers in it do not count. The whole file when left out.", "位置"),
        new("text", Shape.Text, "问题标出的文字；同一位置有几个问题、只豁免其中一个时写。", "The words that are marked, to mean one of several findings at one place.", "文字"),
        new("reason", Shape.Text, "理由，至少 4 个字。", "Why, in at least 4 characters.", "理由"),
        new("owner", Shape.Text, "谁负责跟进。", "Who answers for it.", "负责人"),
        new("approver", Shape.Text, "谁批准的。", "Who agreed to it.", "批准人"),
        new("until", Shape.Text, "最后一天，例如 2026-12-31；过了这天就不再有效。", "The last day on which it holds, such as 2026-12-31.", "有效期至"));

    /// <summary>All tables of plan files.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = [Plan, Action, Task, Row, Jurisdiction, Period, Basis, Annex];

    /// <summary>What the keys belong to, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>What the keys belong to, in English.</summary>
    public string English { get; }

    /// <summary>The keys, in the order in which a person writes them.</summary>
    public IReadOnlyList<PlanKey> Keys { get; }

    /// <summary>Every name that <see cref="Find"/> knows, in order.</summary>
    public IEnumerable<string> Names => Keys.SelectMany(k => k.Synonyms.Prepend(k.Name));

    /// <summary>The key that a name stands for, or null. White space, <c>/</c>, width and letter case do not count.</summary>
    public PlanKey? Find(string name) => _byName.GetValueOrDefault(name) ?? _byName.GetValueOrDefault(Normalize(name));

    private static string Normalize(string name) => ComparisonKey.OfUnit(name).Replace("/", "", StringComparison.Ordinal).ToLowerInvariant();
}
