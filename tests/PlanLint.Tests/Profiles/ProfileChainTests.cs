using PlanLint.Config;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

public sealed class ProfileChainTests : IDisposable
{
    private const string Nation = """
        {
          "id": "nation", "version": "1.0.0", "title": "国家", "subject": "健康素养",
          "basis": {"title": "健康素养行动纲要", "number": "国发〔2025〕3号", "shortNames": ["纲要"]},
          "populations": [{"key": "youth", "name": "青少年", "aliases": ["学生"]}, {"key": "workers", "name": "职工"}],
          "indicators": [{"key": "share", "name": "健康素养水平", "unit": "%"}],
          "areas": [{"name": "全国", "level": "国家", "targets": [{"indicator": "share", "year": 2030, "operator": ">=", "value": 30}]}],
          "units": {"collective": ["有关部门"], "abbreviations": {"卫健": "卫生健康"}},
          "terms": [["作出", "做出"]]
        }
        """;

    private static readonly Dictionary<string, Severity> Levels = new(StringComparer.Ordinal) { ["PL1001"] = Severity.Error, ["PL2001"] = Severity.Error, ["PL2002"] = Severity.Warning, ["PL2009"] = Severity.Off };

    private readonly TemporaryFolder _folder = new();

    public ProfileChainTests() => _folder.Write("nation.json", Nation);

    [Fact]
    public void Single_values_replace_and_lists_add()
    {
        var profile = Loaded("""
            "subject": "健康", "populations": [{"key": "youth", "name": "少年儿童", "aliases": ["学生", "儿童"]}, {"key": "farmers", "name": "农民"}],
            "units": {"collective": ["各单位", "有关部门"], "abbreviations": {"卫健": "卫生健康局", "人社": "人力资源社会保障"}},
            "terms": [["作出", "作出来"], ["做好", "做实"]]
            """);
        (profile.Id, profile.Title, profile.Subject).ShouldBe(("county", "县", "健康"));
        profile.Populations.Select(p => p.Name).ShouldBe(["少年儿童", "职工", "农民"]);
        profile.Populations[0].Aliases.ShouldBe(["学生", "儿童"]);
        profile.Units.Collective.ShouldBe(["有关部门", "各单位"]);
        profile.Units.Abbreviations.ShouldBe(new Dictionary<string, string> { ["卫健"] = "卫生健康局", ["人社"] = "人力资源社会保障" }, ignoreOrder: true);
        profile.Terms.Select(t => string.Join('/', t.Variants)).ShouldBe(["作出/做出/作出来", "做好/做实"]);
        profile.Basis!.Title.ShouldBe("健康素养行动纲要");
    }

    [Fact]
    public void An_entry_is_named_by_key_and_states_what_it_changes()
    {
        var profile = Loaded("""
            "indicators": [{"key": "share", "aliases": ["健康素养率"]}],
            "areas": [{"name": "全国", "targets": [{"indicator": "share", "year": 2030, "value": 32}]}, {"name": "青石县", "level": "县", "parent": "全国"}]
            """);
        profile.Indicators.ShouldHaveSingleItem().Aliases.ShouldBe(["健康素养率"]);
        var target = profile.Targets.ShouldHaveSingleItem();
        (target.Value, target.Operator).ShouldBe((32, TargetOperator.AtLeast));
        profile.Areas.Select(a => a.Name).ShouldBe(["全国", "青石县"]);
    }

    [Fact]
    public void A_basis_of_the_same_title_is_completed_and_one_of_another_takes_its_place()
    {
        var completed = Loaded(""" "basis": {"title": "健康素养行动纲要", "shortNames": ["行动纲要"]} """);
        (completed.Basis!.Number, completed.Documents.Count).ShouldBe(("国发〔2025〕3号", 1));
        completed.Basis.ShortNames.ShouldBe(["纲要", "行动纲要"]);

        var other = Loaded(""" "basis": {"title": "全省健康方案"}, "documents": [{"title": "全省健康方案", "number": "省发〔2026〕1号"}] """);
        other.Documents.Select(d => (d.Title, d.IsBasis)).ShouldBe([("全省健康方案", true), ("健康素养行动纲要", false)]);
        other.Basis!.Number.ShouldBeNull("a basis takes nothing from another document");
    }

    [Fact]
    public void A_chain_of_four_is_followed_and_the_nearest_wins()
    {
        _folder.Write("province/p.json", Own("\"subject\": \"省\"", "../nation.json", "province")).Write("city/c.json", Own("\"programmeNames\": [\"市工程\"]", "../province/p.json", "city"));
        var load = Load(""" "programmeNames": ["县工程"] """, "city/c.json");
        load.Profile!.Subject.ShouldBe("省");
        load.Profile.ProgrammeNames.Select(n => n.Name).ShouldBe(["市工程", "县工程"]);
        load.Effective!.Files.ShouldBe([_folder.PathOf("county.json"), _folder.PathOf("city/c.json"), _folder.PathOf("province/p.json"), _folder.PathOf("nation.json")]);
    }

    [Fact]
    public void A_built_in_profile_can_be_extended() => Load("", "KXSZ-2021").Profile!.Populations.Count.ShouldBe(5);

    [Theory]
    [InlineData("""{"key": "youth", "required": false}""", "giving it up needs a 'reason'")]
    [InlineData("""{"key": "youth", "required": false, "reason": "全县没有中小学"}""", null)]
    [InlineData("""{"key": "elders", "name": "老年人", "required": false}""", null)]
    public void A_demand_is_given_up_only_with_a_reason(string entry, string? message) => Expect($"\"populations\": [{entry}]", message);

    [Theory]
    [InlineData("""{"rule": "PL2002", "severity": "error"}""", null)]
    [InlineData("""{"rule": "PL2009", "severity": "suggestion"}""", null)]
    [InlineData("""{"rule": "PL2002", "severity": "suggestion"}""", "PL2002 gets a lower severity than it had")]
    [InlineData("""{"rule": "pl2002", "severity": "none"}""", "pl2002 gets a lower severity than it had")]
    [InlineData("""{"rule": "PL2002", "severity": "none", "reason": "县里不承担工程"}""", null)]
    [InlineData("""{"rule": "PL2020", "severity": "error"}""", "There is no rule 'PL2020'; did you mean 'PL200")]
    [InlineData("""{"rule": "OWN1", "severity": "error"}""", null)]
    [InlineData("""{"rule": "PL2002", "severity": "fatal"}""", "Expected one of error, warning, suggestion, silent, none.")]
    [InlineData("""{"rule": "PL2002", "severity": "error"}, {"rule": "PL2002", "severity": "error"}""", "'PL2002' is used further up already.")]
    public void A_severity_is_lowered_only_with_a_reason(string entry, string? message) => Expect($"\"severities\": [{entry}]", message);

    [Fact]
    public void A_severity_that_a_file_below_raised_counts_as_the_one_before()
    {
        _folder.Write("city.json", Own("""  "severities": [{"rule": "PL2002", "severity": "error"}] """, "nation.json", "city"));
        var load = Load(""" "severities": [{"rule": "PL2002", "severity": "warning"}] """, "city.json");
        load.Problems.ShouldHaveSingleItem().Path.ShouldBe(_folder.PathOf("county.json"));
    }

    [Theory]
    [InlineData("none.json", "There is no file 'none.json'.")]
    [InlineData("kxsz-2020", "There is no built-in profile 'kxsz-2020'; did you mean 'kxsz-2021'?")]
    [InlineData("county.json", "leads back to a profile before it")]
    [InlineData("./sub/../county.json", "leads back to a profile before it")]
    [InlineData("../outside.json", "leads out of the root folder")]
    [InlineData("/etc/passwd.json", "write a path relative to this profile")]
    [InlineData("\\\\\\\\server\\\\share\\\\p.json", "write a path relative to this profile")]
    [InlineData("C:\\\\p.json", "write a path relative to this profile")]
    [InlineData("latin.json", "is not UTF-8")]
    public void A_profile_that_cannot_be_had_is_a_problem_at_extends(string extends, string message)
    {
        File.WriteAllBytes(_folder.PathOf("latin.json"), [0x7B, 0xFF, 0x7D]);
        var problem = Load("", extends).Problems.ShouldHaveSingleItem();
        problem.Message.In(Language.English).ShouldContain(message);
        problem.At.ShouldBe(new Position(1, 13));
    }

    [Fact]
    public void No_link_leads_out()
    {
        using var outside = new TemporaryFolder().Write("secret.json", Nation);
        _folder.Link("link.json", outside.PathOf("secret.json"));
        Load("", "link.json").Problems.ShouldHaveSingleItem().Message.In(Language.English).ShouldContain("leads out of the root folder");
        _folder.Link("near.json", "nation.json");
        Load("", "near.json").Profile.ShouldNotBeNull();
    }

    [Fact]
    public void A_chain_has_an_end()
    {
        for (var i = 0; i < 20; i++) _folder.Write($"p{i}.json", Own("", $"p{i + 1}.json", "p"));
        var problem = Load("", "p0.json").Problems.ShouldHaveSingleItem();
        problem.Message.In(Language.English).ShouldBe("More than 8 profiles extend each other.");
        problem.Path.ShouldBe(_folder.PathOf("p6.json"));
    }

    [Fact]
    public void A_problem_is_told_in_the_file_that_holds_it()
    {
        _folder.Write("city.json", "{\n  \"extends\": \"nation.json\", \"id\": \"city\", \"version\": \"1.0.0\", \"title\": \"市\",\n  \"tasks\": [{\"under\": \"farmers\", \"title\": \"任务\"}]\n}");
        var problem = Load("", "city.json").Problems.ShouldHaveSingleItem();
        (problem.Path, problem.At).ShouldBe((_folder.PathOf("city.json"), new Position(3, 23)));

        var missing = Load(""" "populations": [{"key": "elders"}] """).Problems.ShouldHaveSingleItem();
        (missing.Path, missing.Message.In(Language.English)).ShouldBe((_folder.PathOf("county.json"), "Property 'name' is missing."));
    }

    [Fact]
    public void Every_value_says_where_it_comes_from()
    {
        var whole = Load("\n\"populations\": [{\"key\": \"youth\", \"required\": false, \"reason\": \"全县没有中小学\"}]").Effective!;
        var text = whole.ToText(p => Path.GetFileName(p));
        text.ShouldContain("id: county  # county.json:1\n");
        text.ShouldContain("  - key: youth  # county.json:2\n    name: 青少年  # nation.json:4\n    required: false  # county.json:2\n    reason: 全县没有中小学  # county.json:2\n    aliases:\n      - 学生  # nation.json:4\n");
        text.ShouldContain("    卫健: 卫生健康  # nation.json:7\n");

        using var json = System.Text.Json.JsonDocument.Parse(whole.ToJson(p => Path.GetFileName(p)));
        json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()).ShouldBe(["county.json", "nation.json"]);
        json.RootElement.GetProperty("origins").GetProperty("/populations/0/name").GetString().ShouldBe("nation.json:4:44");
        ProfileLoader.Load(json.RootElement.GetProperty("profile").GetRawText(), "whole.json").Profile!.Populations[0].Required.ShouldBeFalse();
    }

    [Fact]
    public void Putting_long_lists_together_takes_no_longer_than_reading_them()
    {
        string Names(int from) => string.Join(',', Enumerable.Range(from, 20_000).Select(i => $"\"名{i}\":\"全{i}\""));
        _folder.Write("nation.json", $$"""{"id": "n", "version": "1.0.0", "title": "国", "units": {"abbreviations": { {{Names(0)}} } } }""");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Loaded($$""" "units": {"abbreviations": { {{Names(10_000)}} } } """).Units.Abbreviations.Count.ShouldBe(30_000);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(10);
    }

    public void Dispose() => _folder.Dispose();

    private static string Own(string members, string extends, string id) =>
        $$"""{"extends": "{{extends}}", "id": "{{id}}", "version": "1.0.0", "title": "{{(id is "county" ? "县" : "级")}}"{{(members.Length > 0 ? "," : "")}} {{members}} }""";

    private ProfileLoad Load(string members, string extends = "nation.json")
    {
        _folder.Write("county.json", Own(members, extends, "county"));
        var files = new ProfileFiles(BuiltIn.Rules, _folder.Path);
        var (text, problem) = files.Open(new ProfileReference(_folder.PathOf("county.json"), IsPath: true));
        problem.ShouldBeNull();
        return ProfileLoader.Load(text!, files, Levels);
    }

    private Profile Loaded(string members)
    {
        var load = Load(members);
        load.Problems.ShouldBeEmpty();
        return load.Profile.ShouldNotBeNull();
    }

    private void Expect(string members, string? message)
    {
        var load = Load(members);
        if (message is null) load.Problems.ShouldBeEmpty();
        else load.Problems.ShouldHaveSingleItem().Message.In(Language.English).ShouldContain(message);
    }
}
