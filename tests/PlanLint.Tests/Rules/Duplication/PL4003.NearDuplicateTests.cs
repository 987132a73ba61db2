using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class NearDuplicateTests
{
    private const string Supports = "组织农技人员下沉村组，支持村级科普阵地创新建设与规范运行。";
    private const string Helps = "组织农技人员下沉村组，扶持村级科普阵地创新建设与规范运行。";

    [Fact]
    public void A_sentence_like_one_of_another_row_is_marked()
    {
        var found = Check.Rule("PL4003", Rows(Supports, $"办好夜校。[|{Helps}|]")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“组织农技人员下沉村组，扶持村级科普阵地创新建设…”与另一行的“组织农技人员下沉村组，支持村级科普阵地创新建设…”高度相似（85%），请确认是不是同一件事。");
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void Other_units_are_named()
    {
        var found = Check.Rule("PL4003", $"actions:\n  - action: 农民\n    rows:\n      - {{ content: {Supports}, responsible: 县科协 }}\n      - {{ content: '[|{Helps}|]', responsible: 县农业农村局 }}\n");
        found.ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldContain("责任单位却不同（“县科协”与“县农业农村局”）");
    }

    [Fact]
    public void A_row_within_a_longer_one_is_marked()
    {
        const string Part = "深入田间地头为种植大户讲授土壤改良和病虫害防治知识。";
        var found = Check.Rule("PL4003", Rows($"邀请农业专家{Part[..^1]}，并定期回访示范户、收集生产难题、组织专家会诊。", $"[|{Part}|]")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldStartWith("“深入田间地头为种植大户讲授土壤改良和病虫害防治…”的内容（100%）已经在另一行的“邀请农业专家深入");
    }

    [Fact]
    public void Several_sentences_of_one_pair_of_rows_are_one_finding() =>
        Check.Rule("PL4003", Rows($"{Supports}为种植大户免费讲授土壤改良和病虫害防治的知识。甲。", $"[|{Supports}|]为种植大户免费讲授土壤改良及病虫害防治的知识。乙。"));

    [Fact]
    public void A_row_is_compared_with_the_one_most_like_it() =>
        Check.Rule("PL4003", Rows(Supports, $"[|{Helps}|]", $"[|{Helps}|]办好夜校。"));

    [Theory]
    [InlineData("加强领导，落实责任。", "加强领导，落实责任！办好夜校。")]
    [InlineData("面向农民开展科学知识普及活动。", "面向老年人举办健康生活讲座。")]
    public void Short_and_other_sentences_pass(string first, string second) => Check.Rule("PL4003", Rows(first, second));

    [Fact]
    public void Equal_rows_belong_to_another_rule() => Check.Rule("PL4003", Rows(Supports, Supports));

    [Fact]
    public void Prose_and_table_are_not_compared() => Check.Rule("PL4003", $"{Rows(Supports)}body:\n  - action: 农民\n    rows:\n      - {Helps}\n");

    [Fact]
    public void Thresholds_are_options()
    {
        Check.Rule("PL4003", Rows(Supports, Helps), new() { SimilarPercent = 90, ContainedPercent = 99 });
        Check.Rule("PL4003", Rows("为种植大户讲授土壤改良知识。", "[|为养殖大户讲授疫病防治知识。|]"), new() { SimilarPercent = 15 });
    }

    [Fact]
    public void Of_many_like_rows_nearly_all_are_reported()
    {
        var rows = Enumerable.Range(0, 1_000).Select(i => $"第{i}组组织农技人员下沉村组，支持村级科普阵地创新建设与规范运行。").ToArray();
        Check.Lint(Rows(rows), "PL4003").Diagnostics.Count.ShouldBeInRange(800, 999);
    }

    private static string Rows(params string[] rows) => $"actions:\n  - action: 农民\n    rows:\n{string.Concat(rows.Select(r => $"      - {(r[0] is '[' ? $"'{r}'" : r)}\n"))}";
}
