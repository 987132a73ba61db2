using System.Text.Json;
using PlanLint.Mapping;

namespace PlanLint.Tests.Mapping;

public sealed class PlanSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PlanSchema.Write()).RootElement;

    [Fact]
    public void Schema_and_mapper_know_the_same_keys()
    {
        Keys(Schema).ShouldBe(Vocabulary.Plan.Names, ignoreOrder: true);
        Keys(Def("action")).ShouldBe(Vocabulary.Action.Names, ignoreOrder: true);
        Keys(Def("task")).ShouldBe(Vocabulary.Task.Names, ignoreOrder: true);
        Keys(Def("row").GetProperty("anyOf")[1]).ShouldBe(Vocabulary.Row.Names, ignoreOrder: true);
        Keys(Def("jurisdiction").GetProperty("anyOf")[1]).ShouldBe(Vocabulary.Jurisdiction.Names, ignoreOrder: true);
        Keys(Def("period").GetProperty("anyOf")[1]).ShouldBe(Vocabulary.Period.Names, ignoreOrder: true);
        Keys(Def("basis").GetProperty("anyOf")[1]).ShouldBe(Vocabulary.Basis.Names, ignoreOrder: true);
        Keys(Def("annex").GetProperty("anyOf")[1]).ShouldBe(Vocabulary.Annex.Names, ignoreOrder: true);
    }

    [Fact]
    public void Every_key_is_described_and_no_other_is_allowed()
    {
        foreach (var map in new[] { Schema, Def("action"), Def("task"), Def("row").GetProperty("anyOf")[1] })
        {
            map.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            foreach (var property in map.GetProperty("properties").EnumerateObject()) property.Value.GetProperty("description").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Every_reference_has_a_definition()
    {
        var text = PlanSchema.Write();
        foreach (var name in text.Split("#/$defs/").Skip(1).Select(s => s[..s.IndexOf('"', StringComparison.Ordinal)]).Distinct()) Def(name).ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData("主要任务", "tasks")]
    [InlineData("重点行动 / 重点工程", "action")]
    [InlineData("LEAD", "lead")]
    public void Width_white_space_and_case_of_a_key_do_not_count(string name, string key) => Vocabulary.Action.Find(name)!.Name.ShouldBe(key);

    private static JsonElement Def(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Keys(JsonElement map) => map.GetProperty("properties").EnumerateObject().Select(p => p.Name);
}
