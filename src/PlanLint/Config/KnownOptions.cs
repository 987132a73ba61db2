using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>The options of the built-in rules.</summary>
public static class KnownOptions
{
    /// <summary>Which profile holds.</summary>
    public static OptionInfo Profile { get; } = new("planlint_profile", OptionKind.Profile, ProfileReference.Auto, Message.Of(
        zh: $"使用的领域档案：内置档案的标识，或相对于本 .editorconfig 所在文件夹的路径；auto 根据标题和依据自动选定。",
        en: $"The profile to check against: the id of a built-in one, or a path relative to the folder of this .editorconfig; 'auto' goes by title and basis."));

    /// <summary>How a lead unit is told.</summary>
    public static OptionInfo LeadUnit { get; } = new("planlint_lead_unit", OptionKind.Choice, "any", Message.Of(
        zh: $"如何认定牵头单位：any 须明确写出，first_responsible 以第一个责任单位为牵头单位。",
        en: $"What counts as a lead unit: 'any' asks for one that is named as such, 'first_responsible' takes the first responsible unit."))
    {
        Choices = ["any", "first_responsible"],
        RuleId = "PL1001",
    };

    /// <summary>Whether safeguards need a lead unit too.</summary>
    public static OptionInfo IncludeSafeguards { get; } = new("planlint_include_safeguards", OptionKind.Flag, "false", Message.Of(
        zh: $"保障措施是否也须有牵头单位。",
        en: $"Whether safeguards need a lead unit too."))
    {
        RuleId = "PL1001",
    };

    /// <summary>What must hold a numeric target.</summary>
    public static OptionInfo TargetScope { get; } = new("planlint_target_scope", OptionKind.Choice, "action", Message.Of(
        zh: $"每个什么须有量化目标：action 行动，task 任务，row 内容行。",
        en: $"What must state a numeric target each: every action, every task or every row."))
    {
        Choices = ["action", "task", "row"],
        RuleId = "PL3001",
    };

    /// <summary>Whether a single approximate number is reported.</summary>
    public static OptionInfo Approximate { get; } = new("planlint_approximate", OptionKind.Choice, "ignore", Message.Of(
        zh: $"单独一个“约”“左右”是否也报：ignore 不报，report 报为提示。",
        en: $"Whether a single 约 or 左右 is reported too, as an info: 'ignore' or 'report'."))
    {
        Choices = ["ignore", "report"],
        RuleId = "PL3006",
    };

    /// <summary>Shortest content that counts as a duplicate row.</summary>
    public static OptionInfo DuplicateMinLength { get; } = new("planlint_duplicate_min_length", OptionKind.Count, "10", Message.Of(
        zh: $"内容行完全重复的最短字数，标点和空白不计。",
        en: $"Least number of characters, without punctuation and white space, for two rows to count as duplicates."))
    {
        RuleId = "PL4001",
    };

    /// <summary>What joins the two numbers of a range.</summary>
    public static OptionInfo RangeMark { get; } = new("planlint_range_mark", OptionKind.Choice, "wave", Message.Of(
        zh: $"数值范围中间用什么：wave 浪纹线“～”，dash 一字线“—”。",
        en: $"What joins the two numbers of a range: 'wave' is ～, 'dash' is —."))
    {
        Choices = ["wave", "dash"],
        RuleId = "PL5005",
    };

    /// <summary>Shortest clause that counts as repeated.</summary>
    public static OptionInfo RepeatedClauseMinLength { get; } = new("planlint_repeated_clause_min_length", OptionKind.Count, "12", Message.Of(
        zh: $"同一格内分句重复的最短字数，标点和空白不计。",
        en: $"Least number of characters, without punctuation and white space, for a clause to count as repeated."))
    {
        RuleId = "PL4002",
    };

    /// <summary>Shortest sentence that counts as repeated.</summary>
    public static OptionInfo RepeatedSentenceMinLength { get; } = new("planlint_repeated_sentence_min_length", OptionKind.Count, "10", Message.Of(
        zh: $"同一格内句子重复的最短字数，标点和空白不计。",
        en: $"Least number of characters, without punctuation and white space, for a sentence to count as repeated."))
    {
        RuleId = "PL4002",
    };

    /// <summary>How alike two headings must be.</summary>
    public static OptionInfo TaskSimilarity { get; } = new("planlint_task_similarity", OptionKind.Count, "55", Message.Of(
        zh: $"正文与分工表的两个标题相似到百分之几，才算同一任务。",
        en: $"How alike two headings of prose and table must be to be taken for one task, in per cent."))
    {
        RuleId = "PL2007",
    };

    /// <summary>Share of a text that must be in another.</summary>
    public static OptionInfo ContainedPercent { get; } = new("planlint_contained_percent", OptionKind.Count, "85", Message.Of(
        zh: $"一段内容至少百分之几包含在另一行里，才算高度相似。",
        en: $"Per cent of a text that another row must contain for the two to count as near-duplicates."))
    {
        RuleId = "PL4003",
    };

    /// <summary>Shortest text that counts as contained in another.</summary>
    public static OptionInfo ContainedMinLength { get; } = new("planlint_contained_min_length", OptionKind.Count, "20", Message.Of(
        zh: $"被包含的一段至少多少字才比较，标点和空白不计。",
        en: $"Least number of characters, without punctuation and white space, of a text that counts as contained in another."))
    {
        RuleId = "PL4003",
    };

    /// <summary>Similarity of two sentences.</summary>
    public static OptionInfo SimilarPercent { get; } = new("planlint_similar_percent", OptionKind.Count, "70", Message.Of(
        zh: $"两句话的相似度达到百分之几，才算高度相似。",
        en: $"Per cent of similarity from which on two sentences count as near-duplicates."))
    {
        RuleId = "PL4003",
    };

    /// <summary>Shortest run that counts as copied.</summary>
    public static OptionInfo VerbatimMinLength { get; } = new("planlint_verbatim_min_length", OptionKind.Count, "18", Message.Of(
        zh: $"两行相同的一串文字至少多少字才算照抄，标点和空白不计。",
        en: $"Least number of characters, without punctuation and white space, of a run of words that counts as copied."))
    {
        RuleId = "PL4004",
    };

    /// <summary>Which packs of rules hold.</summary>
    public static OptionInfo Rules { get; } = new("planlint_rules", OptionKind.Paths, "", Message.Of(
        zh: $"使用的规则包（*.plan-rules.yaml）：相对于本 .editorconfig 所在文件夹的路径，几个之间用逗号隔开。",
        en: $"The packs of rules (*.plan-rules.yaml) to check with: paths relative to the folder of this .editorconfig, separated by commas."));

    /// <summary>Which plan others are compared with.</summary>
    public static OptionInfo Parent { get; } = new("planlint_parent", OptionKind.File, "", Message.Of(
        zh: $"没有写“上级方案”（parent）的方案与哪份方案对照：相对于本 .editorconfig 所在文件夹的路径；对那份方案自己和它的上级不起作用。",
        en: $"The parent to compare plans with that name none themselves (key 'parent'): a path relative to the folder of this .editorconfig. It means nothing for that plan and those above it."));

    /// <summary>All of them, in ordinal order of their names.</summary>
    public static IReadOnlyList<OptionInfo> All { get; } =
    [
        Approximate, ContainedMinLength, ContainedPercent, DuplicateMinLength, IncludeSafeguards, LeadUnit, Parent, Profile,
        RangeMark, RepeatedClauseMinLength, RepeatedSentenceMinLength, Rules, SimilarPercent, TargetScope, TaskSimilarity, VerbatimMinLength,
    ];
}
