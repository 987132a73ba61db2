using CsCheck;
using PlanLint.Config;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

public sealed class ProfileLoaderTests
{
    private const string Minimal = """{ "id": "a", "version": "1.0.0", "title": "试" }""";

    private static readonly string[] Debris = ["\"", "{", "]", "\ud83d", "\\ud800", ",", "\u0000", "字", "\r\n"];

    [Fact]
    public void Id_version_and_title_are_enough()
    {
        var profile = Loaded(Minimal);
        (profile.Id, profile.Version, profile.Title).ShouldBe(("a", "1.0.0", "试"));
        profile.Populations.ShouldBeEmpty();
        profile.Basis.ShouldBeNull();
        profile.KindOf("科普工程").ShouldBe(ActionKind.Project);
    }

    [Fact]
    public void A_byte_order_mark_is_allowed_and_counts_no_column()
    {
        ProfileLoader.Load("\uFEFF" + Minimal, "p.json").Problems.ShouldBeEmpty();
        Problem("\uFEFF[]").At.ShouldBe(new Position(1, 1));
    }

    [Fact]
    public void Without_a_subject_the_name_alone_makes_the_population() =>
        Loaded(With("""  "populations": [{ "key": "p", "name": "农民" }] """)).PopulationOf("农民培训行动")!.Key.ShouldBe("p");

    [Theory]
    [InlineData("""{ "version": "1.0.0", "title": "试" }""", 1, 1, "Property 'id' is missing.")]
    [InlineData("""{ "id": "a", "title": "试" }""", 1, 1, "Property 'version' is missing.")]
    [InlineData("{ \"id\": \"a\", \"version\": \"1.0.0\",\n  \"tilte\": \"试\", \"title\": \"试\" }", 2, 3, "Unknown property 'tilte'; did you mean 'title'?")]
    [InlineData("{ \"id\": \"a\", \"version\": \"1.0.0\", \"title\": \"试行\", \"zzzzzzzz\": 1 }", 1, 49, "Unknown property 'zzzzzzzz'.")]
    [InlineData("{ \"id\": \"a\",\r\n \"version\": 1, \"title\": \"试\" }", 2, 13, "Expected a version such as 1.0.0.")]
    [InlineData("{ \"id\": \"a\", \"version\": \"1.0\", \"title\": \"试\" }", 1, 25, "Expected a version such as 1.0.0.")]
    [InlineData("{ \"id\": \"中\", \"version\": \"1.0.0\", \"title\": \"试\" }", 1, 9, "Expected a key of letters, digits and hyphens that begins with a letter.")]
    [InlineData("{ \"id\": \"a\", \"version\": \"1.0.0\", \"title\": \" \" }", 1, 43, "Expected a text that is not blank, at most 300 characters.")]
    [InlineData("{ \"id\": \"a\", \"version\": \"1.0.0\", \"title\": \"试\", \"id\": \"b\" }", 1, 48, "Property 'id' occurs twice.")]
    [InlineData("[]", 1, 1, "Expected an object {…}.")]
    [InlineData("\"试\"", 1, 1, "Expected an object {…}.")]
    public void What_is_wrong_is_told_with_its_place(string json, int line, int column, string message)
    {
        var problem = Problem(json);
        problem.Path.ShouldBe("p.json");
        problem.At.ShouldBe(new Position(line, column));
        problem.Message.In(Language.English).ShouldBe(message);
        problem.Message.In(Language.Chinese).ShouldEndWith(problem.Message.In(Language.Chinese)[^1] == '？' ? "？" : "。");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"id\": \"a\", }")]
    [InlineData("{} {}")]
    [InlineData("{ // 注释\n}")]
    [InlineData("{ \"id\": \"\\ud800\" }")]
    [InlineData("{ \"\\udc00\": 1 }")]
    [InlineData("null")]
    public void Broken_json_is_one_problem(string json) => ProfileLoader.Load(json, "p.json").Problems.ShouldHaveSingleItem();

    [Fact]
    public void A_syntax_error_is_placed_in_utf16_columns() =>
        Problem("{ \"id\": \"a\",\n  \"𠮷𠮷\": \"青少年\" \"x\" }").At.ShouldBe(new Position(2, 17));

    [Theory]
    [InlineData("populations", """{ "key": "p", "name": "农民", "requierd": false }""", "Unknown property 'requierd'; did you mean 'required'?")]
    [InlineData("populations", """{ "key": "p", "name": "农民", "required": "no" }""", "Expected true or false.")]
    [InlineData("populations", """{ "key": "p", "name": "农民", "aliases": "村民" }""", "Expected a list […].")]
    [InlineData("populations", """{ "key": "p", "name": "农民" }, { "key": "p", "name": "工人" }""", "'p' is used further up already.")]
    [InlineData("populations", """{ "key": "p", "name": "农民" }, { "key": "q", "name": "工人", "aliases": ["农 民"] }""", "The name '农 民' belongs to another entry already.")]
    [InlineData("areas", """{ "name": "渠县", "level": "郡" }""", "Expected one of 国家, 省, 市, 县, 乡.")]
    [InlineData("areas", """{ "name": "渠县", "level": "县", "parent": "达州市" }, { "name": "达州", "level": "市" }""", "'达州市' is not defined; did you mean '达州'?")]
    [InlineData("areas", """{ "name": "甲", "level": "市", "parent": "乙" }, { "name": "乙", "level": "市", "parent": "甲" }, { "name": "丙", "level": "县", "parent": "甲" }""", "'乙' and '甲' lie in each other.")]
    [InlineData("areas", """{ "name": "甲", "level": "市", "parent": "甲" }""", "'甲' and '甲' lie in each other.")]
    [InlineData("areas", """{ "name": "甲", "level": "市", "targets": [{ "indicator": "x", "year": 2025, "operator": ">", "value": 1 }] }""", "'x' is not defined.")]
    [InlineData("indicators", """{ "key": "i", "name": "比例", "unit": "%", "min": 5, "max": 1 }""", "'max' must not be below 'min'.")]
    [InlineData("indicators", """{ "key": "i", "name": "比例", "unit": "%", "max": 1e99 }""", "Expected a number.")]
    [InlineData("tasks", """{ "under": "youth", "title": "任务" }""", "'youth' is not defined.")]
    [InlineData("terms", """["镇办"]""", "At least 2 items are needed.")]
    public void An_entry_that_cannot_be_used_is_a_problem(string list, string entries, string message) =>
        Problem(With($"\"{list}\": [{entries}]")).Message.In(Language.English).ShouldBe(message);

    [Theory]
    [InlineData("""{ "from": 2035, "to": 2021 }""", "'to' must not be below 'from'.")]
    [InlineData("""{ "from": 2021, "to": 2035, "milestones": [2040] }""", "Milestone 2040 lies outside 2021–2035.")]
    [InlineData("""{ "from": 2021.5, "to": 2035 }""", "Expected a whole number from 1900 to 2200.")]
    public void A_period_must_make_sense(string period, string message) =>
        Problem(With($"\"period\": {period}")).Message.In(Language.English).ShouldBe(message);

    [Fact]
    public void All_problems_are_told_in_the_order_of_the_text() =>
        ProfileLoader.Load("""{ "id": 1, "version": "1.0.0", "title": 2, "subjet": "x" }""", "p.json").Problems
            .Select(p => p.At.Column).ShouldBe([9, 41, 44]);

    [Fact]
    public void Depth_and_size_are_limited()
    {
        Problem(new string('[', 17) + new string(']', 17)).Message.In(Language.English).ShouldBe("Nested more than 16 levels deep.");
        Problem(new string('[', 100_000)).Message.In(Language.English).ShouldBe("Nested more than 16 levels deep.");
        Problem(With($"\"subject\": \"{new string('字', 400_000)}\"")).Message.In(Language.English).ShouldBe("The profile is larger than 1 MiB.");
        Problem(With($"\"subject\": \"{new string('字', 301)}\"")).Message.In(Language.English).ShouldStartWith("Expected a text");
    }

    [Fact]
    public void No_text_makes_the_loader_throw_or_lose_its_place() =>
        Gen.Frequency(
            (1, Gen.String),
            (3, Gen.Select(Gen.Int[0, Minimal.Length], Gen.Int[0, Debris.Length - 1], (at, bit) => Minimal.Insert(at, Debris[bit]))))
        .Sample(json =>
        {
            var load = ProfileLoader.Load(json, "p.json");
            (load.Profile is null).ShouldBe(load.Problems.Count > 0);
            var text = new SourceText("p.json", json.TrimStart('\uFEFF'));
            foreach (var problem in load.Problems)
            {
                problem.At.Line.ShouldBeInRange(1, text.LineCount);
                problem.At.Column.ShouldBeInRange(1, json.Length + 1);
            }
        });

    [Fact]
    public void A_long_chain_of_areas_is_walked_once()
    {
        // Every area lies in the one before it: a walk from each to the top would take 72 million steps.
        var areas = Enumerable.Range(0, 12_000).Select(i => $$"""{"name":"区{{i}}","level":"县"{{(i > 0 ? $",\"parent\":\"区{i - 1}\"" : "")}}}""");
        Loaded(With($"\"areas\": [{string.Join(",", areas)}]")).AreasAbove("区11999", []).Count.ShouldBe(11_999);
    }

    private static string With(string property) => $$"""{ "id": "a", "version": "1.0.0", "title": "试", {{property}} }""";

    private static Profile Loaded(string json)
    {
        var load = ProfileLoader.Load(json, "p.json");
        load.Problems.ShouldBeEmpty();
        return load.Profile.ShouldNotBeNull();
    }

    private static ConfigProblem Problem(string json)
    {
        var load = ProfileLoader.Load(json, "p.json");
        load.Profile.ShouldBeNull();
        return load.Problems.ShouldHaveSingleItem();
    }
}
