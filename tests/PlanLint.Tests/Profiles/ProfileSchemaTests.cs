using System.Text.Json;
using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

public sealed class ProfileSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ProfileSchema.Json).RootElement;

    [Fact]
    public void The_schema_is_draft_2020_12() =>
        Schema.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");

    [Fact]
    public void The_schema_and_the_loader_ask_for_the_same() => Compare(Schema, ProfileShape.File, "");

    [Fact]
    public void What_must_be_there_in_the_end_must_be_there_at_once_in_a_profile_that_extends_none()
    {
        Schema.GetProperty("if").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"not":{"required":["extends"]}}""");
        Wholes(Schema.GetProperty("then"), "").ShouldBe(Wholes(ProfileShape.File, ""), ignoreOrder: true);
    }

    [Fact]
    public void Every_property_is_described_in_both_languages()
    {
        var properties = Properties(Schema).ToList();
        properties.Count.ShouldBeGreaterThan(60);
        foreach (var (name, property) in properties)
        {
            var lines = property.GetProperty("description").GetString()!.Split('\n');
            lines.Length.ShouldBe(2, name);
            lines[0].ShouldEndWith("。", Case.Sensitive, name);
            lines[0].Any(c => c is >= '一' and <= '鿿').ShouldBeTrue(name);
            lines[1].ShouldEndWith(".", Case.Sensitive, name);
            lines[1].Any(char.IsAsciiLetter).ShouldBeTrue(name);
        }
    }

    private static void Compare(JsonElement schema, Shape shape, string path)
    {
        var target = schema.TryGetProperty("$ref", out var reference)
            ? Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : schema;
        switch (shape)
        {
            case Shape.Object expected:
                Type(target, path).ShouldBe("object", path);
                target.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse(path);
                var properties = target.GetProperty("properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
                properties.Keys.Order(StringComparer.Ordinal).ShouldBe(expected.Properties.Select(p => p.Name).Order(StringComparer.Ordinal), path);
                Names(target, "required").ShouldBe(expected.Id, ignoreOrder: true, path);
                foreach (var property in expected.Properties) Compare(properties[property.Name], property.Shape, $"{path}/{property.Name}");
                break;
            case Shape.List expected:
                Type(target, path).ShouldBe("array", path);
                (target.TryGetProperty("minItems", out var least) ? least.GetInt32() : 0).ShouldBe(expected.Least, path);
                Compare(target.GetProperty("items"), expected.Item, $"{path}/items");
                break;
            case Shape.Map expected:
                Type(target, path).ShouldBe("object", path);
                Compare(target.GetProperty("additionalProperties"), expected.Value, $"{path}/*");
                break;
            case Shape.Text expected:
                Type(target, path).ShouldBe("string", path);
                target.GetProperty("maxLength").GetInt32().ShouldBe(TextFormat.MaxLength, path);
                target.GetProperty("pattern").GetString().ShouldBe(expected.Format.Pattern ?? "\\S", path);
                break;
            case Shape.Choice expected:
                Names(target, "enum").ShouldBe(expected.Values, path);
                break;
            case Shape.Whole expected:
                Type(target, path).ShouldBe("integer", path);
                target.GetProperty("minimum").GetInt32().ShouldBe(expected.Least, path);
                target.GetProperty("maximum").GetInt32().ShouldBe(expected.Greatest, path);
                break;
            default:
                Type(target, path).ShouldBe(shape is Shape.Flag ? "boolean" : "number", path);
                break;
        }
    }

    private static IEnumerable<(string Name, JsonElement Property)> Properties(JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in schema.EnumerateArray().SelectMany(Properties)) yield return item;
        }
        if (schema.ValueKind is not JsonValueKind.Object) yield break;

        foreach (var member in schema.EnumerateObject())
        {
            if (member.Name == "properties")
            {
                foreach (var property in member.Value.EnumerateObject()) yield return (property.Name, property.Value);
            }
            // Below "then" stands only which of them must be there.
            if (member.Name != "then") foreach (var inner in Properties(member.Value)) yield return inner;
        }
    }

    private static IEnumerable<string> Wholes(JsonElement schema, string path) => Names(schema, "required").Select(n => $"{path}/{n}")
        .Concat(schema.TryGetProperty("properties", out var inner) ? inner.EnumerateObject().SelectMany(p => Wholes(p.Value, $"{path}/{p.Name}")) : [])
        .Concat(schema.TryGetProperty("items", out var items) ? Wholes(items, path) : []);

    private static IEnumerable<string> Wholes(Shape shape, string path) => shape switch
    {
        Shape.Object owner => owner.Properties.SelectMany(p => Wholes(p.Shape, $"{path}/{p.Name}").Concat(p.Need is Shape.Need.Whole ? [$"{path}/{p.Name}"] : [])),
        Shape.List list => Wholes(list.Item, path),
        _ => [],
    };

    private static string? Type(JsonElement schema, string path) =>
        schema.TryGetProperty("type", out var type) ? type.GetString() : throw new InvalidOperationException($"{path} has no type");

    private static IEnumerable<string> Names(JsonElement schema, string list) =>
        schema.TryGetProperty(list, out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
}
