using System.Text.Json;
using CsCheck;
using PlanLint.Model;
using PlanLint.Packs;

namespace PlanLint.Tests.Packs;

public sealed class PackReaderTests : IDisposable
{
    private const string Good = """
        id: own
        version: 1.0.0
        title: {zh: 自己的规则, en: Own rules}
        rules:
          - id: QS001
            name: TooShort
            category: Style
            severity: warning
            title: {zh: 太短, en: Too short}
            why: {zh: 说不清楚。, en: It says nothing.}
            source: {zh: 惯例, en: custom}
            applies: {node: row}
            requires: {text: {matches: '^.{5,}'}}
            message: {zh: '“{text}”太短。', en: "'{text}' is too short."}
            fails: |
              title: 方案
              actions:
                - action: 排查整治行动
                  rows: [短]
            passes: |
              title: 方案
              actions:
                - action: 排查整治行动
                  rows: [排查隐患五百处]
        """;

    private static readonly string[] Debris = ["", "\"", "{", "]", ": ", "\n", "- ", "&a ", "*a", "!!x ", "字", "\u0000", "{text}"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_pack_is_read_and_its_examples_are_right()
    {
        var load = Load(Good);
        load.Problems.ShouldBeEmpty();
        load.Pack!.RuleIds.ShouldBe(["QS001"]);
        ExampleCheck.Of(load.Pack, Profiles.BuiltIn.Kxsz2021).ShouldAllBe(r => r.Fault == null);
    }

    [Theory]
    [InlineData("id: QS001", "id: PL001", 5, 9, "'id' must be capital letters and digits, such as QS001, and must not begin with PL.")]
    [InlineData("id: QS001", "id: qs", 5, 9, "'id' must be capital letters and digits, such as QS001, and must not begin with PL.")]
    [InlineData("name: TooShort", "name: short", 6, 11, "'name' must name the fault in Pascal case, such as TooManyLeads.")]
    [InlineData("category: Style", "category: Styles", 7, 15, "'category' cannot be 'Styles'; did you mean 'Style'?")]
    [InlineData("severity: warning", "severity: info", 8, 15, "'severity' cannot be 'info'; use error, warning, suggestion, silent, none.")]
    [InlineData("title: {zh: 太短, en: Too short}", "title: {zh: 太短}", 9, 12, "'en' is missing.")]
    [InlineData("    source: {zh: 惯例, en: custom}\n", "", 5, 5, "'source' is missing.")]
    [InlineData("node: row", "node: rows", 12, 21, "'node' cannot be 'rows'; did you mean 'row'?")]
    [InlineData("{text: {matches", "{txt: {matches", 13, 16, "Unknown key 'txt'; did you mean 'text'?")]
    [InlineData("{matches: '^.{5,}'}", "{field: title, matches: '^.{5,}'}", 13, 30, "'field' cannot be 'title'; use content, target, deadline.")]
    [InlineData("'^.{5,}'", "'(?=a)b'", 13, 32, "The pattern '(?=a)b' cannot be used: it is malformed, or needs backtracking (look-around, back references).")]
    [InlineData("'^.{5,}'", "'(a'", 13, 32, "The pattern '(a' cannot be used: it is malformed, or needs backtracking (look-around, back references).")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{}", 13, 15, "There is no condition in '{}'.")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{count: {of: lead}}", 13, 23, "'max' is missing.")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{count: {of: lead, max: -1}}", 13, 39, "'max' must be a whole number, 0 or more.")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{text: {in: {file: none.csv}}}", 13, 34, "There is no file 'none.csv'.")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{text: {in: {file: ../none.csv}}}", 13, 34, "The path '../none.csv' leads out of the root folder and was not read.")]
    [InlineData("{text: {matches: '^.{5,}'}}", "{text: {in: {file: /etc/passwd}}}", 13, 34, "'/etc/passwd' cannot be used: write a path relative to this file.")]
    [InlineData("“{text}”太短。", "“{txt}”太短。", 14, 14, "'txt' in 'message' means nothing; braces may hold text, action, task, units, count.")]
    [InlineData("“{text}”太短。", "“{text}”太短", 14, 14, "'message' must be whole sentences that end in a full stop.")]
    [InlineData("    requires: {text: {matches: '^.{5,}'}}\n", "", 5, 5, "'requires' is missing.")]
    [InlineData("    message:", "    cardinality: required\n    message:", 5, 5, "'missing' is what to say where there is none: a rule with cardinality: required must have it, and no other may.")]
    [InlineData("    passes: |", "    other: |", 20, 5, "Unknown key 'other'; use id, name, category, severity, title, why, fix, source, applies, cardinality, requires, message, missing, fails, passes.")]
    [InlineData("version: 1.0.0", "version: 1", 2, 10, "'version' must look like 1.0.0.")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, int line, int column, string message)
    {
        Good.ShouldContain(right);
        var load = Load(Good.Replace(right, wrong, StringComparison.Ordinal));
        load.Pack.ShouldBeNull();
        load.Problems.Select(p => (p.At.Line, p.At.Column, p.Message.In(Language.English))).ShouldContain((line, column, message), string.Join('\n', load.Problems));
    }

    [Fact]
    public void A_rule_without_both_examples_is_refused()
    {
        foreach (var key in new[] { "fails", "passes" })
        {
            var at = Good.IndexOf($"    {key}: |", StringComparison.Ordinal);
            var end = key == "passes" ? Good.Length : Good.IndexOf("    passes: |", StringComparison.Ordinal);
            Load(Good.Remove(at, end - at)).Problems.ShouldHaveSingleItem().Message.In(Language.English)
                .ShouldBe("A rule needs an example that fails ('fails') and one that passes ('passes').");
        }
    }

    [Fact]
    public void Examples_that_prove_nothing_are_told()
    {
        Fault(Good.Replace("rows: [短]", "rows: [排查隐患五百处]", StringComparison.Ordinal)).ShouldBe("The rule finds nothing in the example 'fails'.");
        Fault(Good.Replace("rows: [排查隐患五百处]", "rows: [短]", StringComparison.Ordinal)).ShouldBe("The rule finds something in the example 'passes'.");
        Fault(Good.Replace("{node: row}", "{node: row, where: {text: {is: 短}}}", StringComparison.Ordinal)).ShouldBe("The example 'passes' holds nothing that the rule looks at, so it proves nothing.");
        Fault(Good.Replace("        - action: 排查整治行动\n          rows: [短]", "        - x", StringComparison.Ordinal)).ShouldStartWith("The example 'fails' could not be read as a plan: ");
    }

    [Fact]
    public void Two_rules_of_one_id_are_a_problem()
    {
        var rule = Good[Good.IndexOf("  - id:", StringComparison.Ordinal)..];
        Load($"{Good}\n{rule}").Problems.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("The rule id 'QS001' is used further up already.");
    }

    [Fact]
    public void Size_nesting_and_patterns_are_limited()
    {
        Load(new string(' ', PackReader.MaxBytes + 1)).Problems.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("The file 'own.plan-rules.yaml' is larger than 1 MiB.");
        Load(Good.Replace("'^.{5,}'", $"'{new string('a', 501)}'", StringComparison.Ordinal)).Problems.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("The pattern has more than 500 characters.");
        Load(Good.Replace("'^.{5,}'", "'((a{1,900}){1,900}){1,900}'", StringComparison.Ordinal)).Pack.ShouldBeNull();
        Load(new string('[', 1000)).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_lose_its_place() =>
        Gen.Select(Gen.Int[0, Good.Length], Gen.Int[0, Debris.Length - 1], Gen.Int[0, 40]).Sample(
            (at, bit, cut) =>
            {
                var load = Load(Good.Remove(at, Math.Min(cut, Good.Length - at)).Insert(at, Debris[bit]));
                (load.Pack is null).ShouldBe(load.Problems.Count > 0);
                load.Problems.ShouldAllBe(p => p.At.Line >= 1 && p.At.Column >= 1);
                if (load.Pack is { } pack) ExampleCheck.Of(pack, Profiles.BuiltIn.Kxsz2021).Count().ShouldBe(pack.RuleIds.Count);
            },
            iter: 400,
            threads: 1);

    [Fact]
    public void The_schema_knows_the_same_words()
    {
        using var schema = JsonDocument.Parse(PackSchema.Json);
        var defs = schema.RootElement.GetProperty("$defs");
        var rule = defs.GetProperty("rule");
        Keys(rule).ShouldBe(PackReader.RuleKeys, ignoreOrder: true);
        rule.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).ShouldBe(PackReader.RuleKeys.Except(["fix", "cardinality", "requires", "missing"]), ignoreOrder: true);
        var condition = defs.GetProperty("condition");
        Keys(condition).ShouldBe(TestReader.Keys, ignoreOrder: true);
        Words(condition, "count", "of").ShouldBe(NodeTest.Count.Words, ignoreOrder: true);
        Words(condition, "text", "field").ShouldBe(TestReader.Fields.Values.SelectMany(f => f).Distinct(), ignoreOrder: true);
        Words(rule, "applies", "node").ShouldBe(Enum.GetNames<PlanNodeKind>().Select(n => n.ToLowerInvariant()));
        rule.GetProperty("properties").GetProperty("category").GetProperty("enum").EnumerateArray().Select(e => e.GetString()).ShouldBe(Enum.GetNames<Category>());
        foreach (var word in PackMessage.Words) rule.GetProperty("properties").GetProperty("message").GetProperty("description").GetString()!.ShouldContain(word);

        static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(p => p.Name);
        static IEnumerable<string?> Words(JsonElement owner, string key, string inner) =>
            owner.GetProperty("properties").GetProperty(key).GetProperty("properties").GetProperty(inner).GetProperty("enum").EnumerateArray().Select(e => e.GetString());
    }

    public void Dispose() => _folder.Dispose();

    private PackLoad Load(string yaml)
    {
        _folder.Write("own.plan-rules.yaml", yaml);
        return PackReader.Load(_folder.PathOf("own.plan-rules.yaml"), _folder.Path);
    }

    private string? Fault(string yaml) => ExampleCheck.Of(Load(yaml).Pack.ShouldNotBeNull(), Profiles.BuiltIn.Kxsz2021).Single().Fault?.In(Language.English);
}
