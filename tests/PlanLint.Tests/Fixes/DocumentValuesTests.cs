using System.Text;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>The value that an edit lies in is found from node to node; here every span of a file is compared with a look at all values.</summary>
public sealed class DocumentValuesTests
{
    [Theory]
    [InlineData("a.plan.yaml", "title: 甲县方案\nactions:\n  - action: 行动一\n    lead: [县教育局, 县科协]\n    tasks:\n      - task: 任务\n        rows:\n          - content: '讲 课'\n            responsible:\n              - 各镇\n              - 县科协\n")]
    [InlineData("a.plan.yaml", "title: 甲\nunits: &u [县教育局, \"县 科协\"]\nactions:\n  - action: 行动\n    lead: *u\n    rows:\n      - >-\n        一行\n        又一行\n      - *u\n      - ''\nlast: *u\n")]
    [InlineData("a.plan.json", """{"title":"甲\n县","actions":[{"action":"行动","lead":["县教育局","县科协"],"rows":["一",{"content":"二","target":3}],"tasks":[]}],"end":null}""")]
    [InlineData("a.md", "---\ntitle: 甲县方案\n---\n\n# 行动\n\n一段**话**。\n\n| 任务 | 单位 |\n| --- | --- |\n| 甲 | 县科协 |\n")]
    [InlineData("a.csv", "行动,任务,牵头单位\n行动一,\"任务,一\",县科协\n行动一,任务二,\n")]
    public void Every_span_of_a_file_lies_in_the_value_that_holds_it(string name, string text)
    {
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new(name, Encoding.UTF8.GetBytes(text)), TextEncoding.Auto, Limits.Default);
        var held = new DocumentValues(document).All.Select(v => v.TextMap?.Region).OfType<TextSpan>().ToHashSet();
        held.Count.ShouldBeGreaterThan(5);

        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var span = TextSpan.Between(start, end);
                var expected = held.Where(r => r.Start <= start && end <= r.End).OrderByDescending(r => r.Start).Select(r => (TextSpan?)r).FirstOrDefault();
                var found = new DocumentValues(document).Around(span)?.TextMap!.Region;
                found.ShouldBe(expected, $"{span}");
            }
        }
    }
}
