using System.Text.Json;
using PlanLint.Mapping;

namespace PlanLint.Tests.Mapping;

public sealed class SuppressionSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(SuppressionSchema.Write()).RootElement;

    [Fact]
    public void Schema_and_mapper_know_the_same_keys()
    {
        Keys(Schema).ShouldBe(Vocabulary.Suppressions.Names, ignoreOrder: true);
        Keys(Entry).ShouldBe(Vocabulary.Suppression.Names, ignoreOrder: true);
        Schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        Entry.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Rule_file_and_reason_are_required_under_any_of_their_names()
    {
        var required = Entry.GetProperty("allOf").EnumerateArray().Select(a => string.Join(' ', a.GetProperty("anyOf").EnumerateArray().Select(n => n.GetProperty("required")[0].GetString())));
        required.ShouldBe(["rule 规则", "file 文件", "reason 理由"]);
    }

    [Fact]
    public void Every_reference_has_a_definition()
    {
        foreach (var name in SuppressionSchema.Write().Split("#/$defs/").Skip(1).Select(s => s[..s.IndexOf('"', StringComparison.Ordinal)]).Distinct())
            Schema.GetProperty("$defs").GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Object);
    }

    private static JsonElement Entry => Schema.GetProperty("$defs").GetProperty("suppression");

    private static IEnumerable<string> Keys(JsonElement map) => map.GetProperty("properties").EnumerateObject().Select(p => p.Name);
}
