using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanLint.Mapping;

/// <summary>The JSON Schema of plan files, written from the vocabulary that the mapper reads, so that both know the same keys.</summary>
public static class PlanSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema (draft 2020-12) as text that ends with a line break. The same on every call.</summary>
    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://planlint.github.io/schemas/plan.schema.json",
            ["title"] = "行动方案 Action plan",
        };
        foreach (var (name, value) in Map(Vocabulary.Plan)) schema[name] = value?.DeepClone();
        schema["$defs"] = new JsonObject
        {
            ["text"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") },
            ["action"] = Map(Vocabulary.Action),
            ["task"] = Map(Vocabulary.Task),
            ["row"] = Either(Ref("text"), Map(Vocabulary.Row)),
            ["jurisdiction"] = Either(Ref("text"), Map(Vocabulary.Jurisdiction)),
            ["period"] = Either(Ref("text"), Map(Vocabulary.Period)),
            ["basis"] = Either(Ref("text"), Map(Vocabulary.Basis)),
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Map(Vocabulary vocabulary)
    {
        var properties = new JsonObject();
        foreach (var key in vocabulary.Keys)
        {
            foreach (var name in key.Synonyms.Prepend(key.Name))
            {
                var property = Value(key.Shape);
                property["description"] = $"{key.Chinese} {key.English}";
                properties[name] = property;
            }
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Value(Shape shape) => shape switch
    {
        Shape.Ignored => new() { ["type"] = "string" },
        Shape.Text => Ref("text"),
        Shape.Texts or Shape.Units => ListOf(Ref("text")),
        Shape.Actions => ListOf(Ref("action")),
        Shape.Tasks => ListOf(Ref("task")),
        Shape.Rows => ListOf(Ref("row")),
        Shape.Jurisdiction => Ref("jurisdiction"),
        Shape.Period => Ref("period"),
        _ => ListOf(Ref("basis")),
    };

    private static JsonObject ListOf(JsonObject item) => Either(item, new() { ["type"] = "array", ["items"] = item.DeepClone() });

    private static JsonObject Either(params JsonObject[] choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
