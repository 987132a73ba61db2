using System.Text;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Packs;

namespace PlanLint.Tests.Packs;

/// <summary>What rules written as data find in one plan.</summary>
public sealed class DataRuleTests : IDisposable
{
    private const string Plan = """
        title: 青石县安全生产行动方案
        date: 2026年3月1日
        basis: [《安全生产法》, 《全省安全方案》（省发〔2025〕7号）]
        actions:
          - action: 排查整治行动
            lead: [县应急局]
            responsible: [县工信局, 县公安局]
            tasks:
              - task: 开展排查
                rows:
                  - content: 到2026年，排查企业500家。
                    responsible: [县工信局]
                  - content: 公布名单。
          - action: 监测预警工程
            lead: [县应急局, 县气象局]
            tasks:
              - task: 建设平台
                rows:
                  - content: 到2027年底，投入200万元，建成平台1个。
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("units.csv", "\uFEFF名称,级别\n县应急局,县\n县 工信局,县\n");

    [Theory]
    [InlineData("node: action", "{count: {of: lead, max: 1}}", "监测预警工程")]
    [InlineData("node: action, where: {kind: project}", "{count: {of: lead, min: 3}}", "监测预警工程")]
    [InlineData("node: action", "{text: {is: 监测预警工程}}", "排查整治行动")]
    [InlineData("node: action", "{number: {unit: 元, min: 1000000}}", "排查整治行动")]
    [InlineData("node: action", "{number: {unit: 元, max: 1000000}}", "排查整治行动 监测预警工程")]
    [InlineData("node: action", "{date: {to: 2026}}", "监测预警工程")]
    [InlineData("node: action", "{date: {from: 2027}}", "排查整治行动")]
    [InlineData("node: task", "{unit: {role: responsible}}", "建设平台")]
    [InlineData("node: row", "{unit: {name: {contains: 应急局}}}", "到2026年，排查企业500家。")]
    [InlineData("node: row", "{not: {text: {matches: 名单|平台}}}", "公布名单。 到2027年底，投入200万元，建成平台1个。")]
    [InlineData("node: row", "{anyOf: [{text: {contains: 名单}}, {number: {unit: 家}}]}", "到2027年底，投入200万元，建成平台1个。")]
    [InlineData("node: row", "[{text: {contains: 年}}, {number: {unit: 家}}]", "公布名单。 到2027年底，投入200万元，建成平台1个。")]
    [InlineData("node: row", "{allOf: {text: {contains: [名单, 企业]}}}", "到2027年底，投入200万元，建成平台1个。")]
    [InlineData("node: unit", "{text: {in: {file: units.csv, column: 名称}}}", "县公安局 县气象局")]
    [InlineData("node: unit, where: {unit: {role: lead}}", "{text: {in: {file: units.csv}}}", "县气象局")]
    [InlineData("node: target", "{text: {field: unit, is: [家, 元]}}", "1个")]
    [InlineData("node: citation", "{text: {field: number, matches: 〔2025〕}}", "安全生产法")]
    [InlineData("node: plan", "{reference: {title: {contains: 方案}, number: {contains: 国发}}}", "青石县安全生产行动方案")]
    [InlineData("node: plan", "{reference: {title: {contains: 方案}, number: {contains: 省发}}}", "")]
    [InlineData("node: plan", "{count: {of: action, min: 3}}", "青石县安全生产行动方案")]
    [InlineData("node: plan", "{text: {field: issuer, matches: .}}", "青石县安全生产行动方案")]
    public void Every_node_must_be_as_required(string applies, string requires, string expected) =>
        Found($"applies: {{{applies}}}\n    requires: {requires}").ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("node: action, where: {kind: safeguard}", "", "青石县安全生产行动方案: 没有。")]
    [InlineData("node: action, where: {kind: project}", "requires: {count: {of: lead, max: 1}}", "监测预警工程: 有2个，县应急局、县气象局。")]
    [InlineData("node: action, where: {kind: project}", "", "")]
    [InlineData("node: plan, where: {text: {field: issuer, matches: .}}", "", "青石县安全生产行动方案: 没有。")]
    public void With_required_there_must_be_one(string applies, string requires, string expected)
    {
        var rest = $"applies: {{{applies}}}\n    cardinality: required\n    missing: {{zh: 没有。, en: None.}}\n    {requires}";
        Lint(rest).Diagnostics.Select(d => $"{Words(d)}: {d.Message.In(Language.Chinese)}").ShouldBe(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public void With_prohibited_there_may_be_none()
    {
        Found("applies: {node: unit}\n    cardinality: prohibited\n    requires: {text: {contains: 公安}}").ShouldBe(["县公安局"]);
        Found("applies: {node: unit, where: {text: {contains: 税务}}}\n    cardinality: prohibited").ShouldBeEmpty();
        Lint("applies: {node: unit, where: {text: {contains: 税务}}}\n    cardinality: prohibited").Outcomes["QS001"].ShouldBeOfType<RuleOutcome.Passed>();
    }

    [Fact]
    public void What_it_does_not_apply_to_is_not_passed() =>
        Lint("applies: {node: action, where: {kind: safeguard}}\n    requires: {count: {of: lead, min: 1}}").Outcomes["QS001"].ShouldBeOfType<RuleOutcome.NotApplicable>();

    [Fact]
    public void Many_rows_of_one_task_share_the_test_of_its_units()
    {
        var units = string.Join(", ", Enumerable.Range(0, 1500).Select(i => $"单位{i}局"));
        var rows = string.Concat(Enumerable.Range(0, 1500).Select(i => $"          - 内容第{i}条\n"));
        var plan = $"title: 方案\nactions:\n  - action: 行动\n    tasks:\n      - task: 任务\n        responsible: [{units}]\n        rows:\n{rows}";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Lint("applies: {node: row}\n    requires: {unit: {name: {matches: '(税|务)+$'}}}", plan).Diagnostics.Count.ShouldBe(1500);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(20);
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Found(string rest) => [.. Lint(rest).Diagnostics.Select(Words)];

    private static string Words(Diagnostic d)
    {
        var text = (Region.Text)d.At.Region;
        return text.Source.Text.Substring(text.Span.Start, text.Span.Length);
    }

    private FileResult Lint(string rest, string plan = Plan)
    {
        _folder.Write("own.plan-rules.yaml", $$"""
            id: own
            version: 1.0.0
            title: {zh: 自己的规则, en: Own rules}
            rules:
              - id: QS001
                name: OwnRule
                category: Style
                severity: warning
                title: {zh: 题, en: Title}
                why: {zh: 因。, en: Why.}
                source: {zh: 源, en: Source}
                message: {zh: '有{count}个，{units}。', en: '{count} of {text}.'}
                fails: 'title: 例'
                passes: 'title: 例'
                {{rest}}
            """);
        var load = PackReader.Load(_folder.PathOf("own.plan-rules.yaml"), _folder.Path);
        load.Problems.ShouldBeEmpty(string.Join('\n', load.Problems.Select(p => $"{p.At} {p.Message.In(Language.English)}")));
        var linter = new Linter(RuleSet.Of().With([load.Pack!]), DocumentReader.AllReaders);
        return linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes(plan)), new(Profiles.BuiltIn.Kxsz2021));
    }
}
