using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class TerminalPunctuationTests
{
    private static readonly string[] Cells =
    [
        "组织专家到田间地头开展培训，办好农民夜校", "每个乡镇开办一所农民夜校，农闲时节上课", "依托合作社建设科技小院，请专家定期坐诊", "面向种养能手评选乡土人才，带动周边农户",
        "把科普展品送到集市上去，讲解农药安全知识",
    ];

    [Fact]
    public void A_cell_without_a_stop_among_others_is_found()
    {
        var found = Check.Rule("PL5007", Table([.. Cells.Take(4).Select(c => $"{c}。"), "把科普展品送到集市上去，讲解农药安全知[|识|]"])).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“…送到集市上去，讲解农药安全知识”末尾没有句号，同类的 5 处里有 4 处有，请看是不是没有写完。");
        found.Fix!.Safety.ShouldBe(FixSafety.Suggestion);
        found.Fix.Edits.ShouldHaveSingleItem().NewText.ShouldBe("。");
    }

    [Fact]
    public void A_heading_with_a_stop_among_others_is_found()
    {
        var tasks = string.Concat("甲乙丙丁".Select(c => $"      - task: 办好{c}类夜校\n"));
        var found = Check.Rule("PL5007", $"kind: table\nactions:\n  - action: 农民\n    tasks:\n      - task: 办好戊类夜校[|。|]\n{tasks}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“办好戊类夜校。”末尾有句号，同类的 5 处里有 4 处没有，应当统一。");
        found.Fix!.Edits.ShouldHaveSingleItem().NewText.ShouldBe("");
    }

    [Fact]
    public void Names_brackets_and_quotations_are_no_cut_sentences() => Check.Rule("PL5007", Table(
        [.. Cells.Select(c => $"{c}。"), "编印种养手册", "面向种养能手评选乡土人才，称为“土专家”", "每个乡镇开办一所夜校，农闲上课（可在线上）", "组织专家开展培训，办好农民夜校〔责任单位：县科协〕。"]));

    [Fact]
    public void Where_most_do_it_nothing_is_said() => Check.Rule("PL5007", Table([.. Cells.Select((c, i) => i < 3 ? $"{c}。" : c)]));

    [Fact]
    public void Four_cells_are_too_few_to_compare() => Check.Rule("PL5007", Table([.. Cells.Take(3).Select(c => $"{c}。"), Cells[3]]));

    [Fact]
    public void Prose_is_not_looked_at() => Check.Rule("PL5007", "actions:\n  - action: 农民\n    tasks:\n" + string.Concat(Cells.Select((c, i) => $"      - task: 任务{i}\n        content: {c}{(i < 4 ? "。" : "")}\n")));

    private static string Table(IEnumerable<string> cells) =>
        "kind: table\nactions:\n  - action: 农民\n    tasks:\n      - task: 培训\n        rows:\n" + string.Concat(cells.Select(c => $"          - content: {c}\n"));
}
