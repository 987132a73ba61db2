using System.Text;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Writing;

namespace PlanLint.Tests.Writing;

public sealed class SuppressionYamlTests
{
    private static readonly IReadOnlyList<(string Key, string Value)> Entry =
        [("rule", "PL2001"), ("file", "青石县.docx"), ("where", "行动“农民：提升 # 1”/任务“培训”"), ("reason", "- 本区无农业人口: 区政府第12次常务会确定")];

    private const string Written = "- rule: PL2001\n    file: 青石县.docx\n    where: '行动“农民：提升 # 1”/任务“培训”'\n    reason: '- 本区无农业人口: 区政府第12次常务会确定'\n";

    [Theory]
    [InlineData("", "suppressions:\n  ")]
    [InlineData("# 说明\n", "# 说明\nsuppressions:\n  ")]
    [InlineData("# 说明", "# 说明\nsuppressions:\n  ")]
    [InlineData("suppressions:\n", "suppressions:\n  ")]
    [InlineData("suppressions: []\n", "suppressions:\n  ")]
    [InlineData("$schema: a.json\n", "$schema: a.json\nsuppressions:\n  ")]
    [InlineData("suppressions: # 见会议纪要\n", "suppressions: # 见会议纪要\n  ")]
    [InlineData("suppressions:\n  # 一\n  - rule: PL1001  # 二\n    file: a\n    reason: >-\n      机构改革\n      后再定\n", "suppressions:\n  # 一\n  - rule: PL1001  # 二\n    file: a\n    reason: >-\n      机构改革\n      后再定\n  ")]
    public void An_entry_goes_behind_the_others(string before, string start) => SuppressionYaml.Add(before, [Entry]).ShouldBe(start + Written);

    [Fact]
    public void What_stands_behind_the_list_stays_behind_it() => SuppressionYaml.Add("suppressions:\n- rule: PL1001\n  file: a # 一\n# 二\n$schema: a.json\n", [[("rule", "PL1"), ("file", "b")]])
        .ShouldBe("suppressions:\n- rule: PL1001\n  file: a # 一\n- rule: PL1\n  file: b\n# 二\n$schema: a.json\n");

    [Fact]
    public void Line_breaks_are_those_of_the_file() => SuppressionYaml.Add("suppressions:\r\n  - rule: PL1001\r\n    file: a\r\n", [[("rule", "PL1"), ("file", "b")]])
        .ShouldBe("suppressions:\r\n  - rule: PL1001\r\n    file: a\r\n  - rule: PL1\r\n    file: b\r\n");

    [Theory]
    [InlineData("suppressions: [{ rule: PL1001, file: a }]\n")]
    [InlineData("{ suppressions: [] , $schema: a }\n")]
    [InlineData("{ $schema: a }\n")]
    [InlineData("suppressions: ~\n")]
    [InlineData("suppressions: { rule: PL1001, file: a }\n")]
    public void Other_layouts_are_left_to_people_or_stay_readable(string before)
    {
        if (SuppressionYaml.Add(before, [Entry]) is { } after) Entries(after).ShouldBe(Entries(before) + 1);
    }

    [Theory]
    [InlineData("开头有 # 号：和冒号: 还有“引号”'\"")]
    [InlineData("-")]
    [InlineData("[方括号]")]
    [InlineData("很长的理由，经区政府第十二次常务会议研究，同意本区在机构改革完成以前暂不明确牵头单位，待新的“三定”规定印发以后，由区科协会同有关部门一并补充完善并报区政府备案。")]
    [InlineData("~")]
    public void Any_reason_is_read_back_as_it_was(string reason)
    {
        var text = SuppressionYaml.Add("", [[("rule", "PL1001"), ("file", "a"), ("reason", reason)]])!;
        Map(text).Entries.ShouldHaveSingleItem().Reason.ShouldBe(reason);
    }

    private static int Entries(string text) => Map(text) is var (entries, problems) && problems.Count == 0 ? entries.Count : -1;

    private static (IReadOnlyList<PlanLint.Model.SuppressionEntry> Entries, IReadOnlyList<PlanLint.Model.InputProblem> Problems) Map(string text) =>
        SuppressionMapper.Map(new DocumentReader([new YamlReader()]).Read(new InputFile("s.yaml", Encoding.UTF8.GetBytes(text)), TextEncoding.Auto, Limits.Default));
}
