using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanLint.Mapping;

/// <summary>The JSON Schema of plan files, written from the vocabulary that the mapper reads, so that both know the same keys.</summary>
public static class PlanSchema
{
    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema (draft 2020-12) as text that ends with a line break. The same on every call.</summary>
    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://github.com/planlint/planlint/plan.schema.json",
            ["title"] = "PlanLint plan 行动方案",
            ["description"] = "行动方案或任务分工表。键可以用中文，也可以用英文。\nAn action plan or a division table. Keys may be Chinese or English.",
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
            ["annex"] = Either(Ref("text"), Map(Vocabulary.Annex)),
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    internal static JsonObject Map(Vocabulary vocabulary)
    {
        var properties = new JsonObject();
        foreach (var key in vocabulary.Keys)
        {
            foreach (var name in key.Synonyms.Prepend(key.Name))
            {
                var property = Value(key);
                property["description"] = $"{key.Chinese}\n{key.English}";
                properties[name] = property;
            }
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>A blank value stands for an absent one, so each shape takes null too.</summary>
    private static JsonObject Value(PlanKey key) => key.Shape switch
    {
        _ when key.Values.Count > 0 => new() { ["enum"] = new JsonArray([.. key.Values, null]) },
        Shape.Ignored => new() { ["type"] = "string" },
        Shape.Text => Ref("text"),
        Shape.Texts or Shape.Units => Either(Ref("text"), ListOf("text")),
        Shape.Actions => Either(Ref("action"), ListOf("action"), Blank()),
        Shape.Tasks => Either(Ref("task"), ListOf("task"), Blank()),
        Shape.Rows => Either(Ref("row"), ListOf("row")),
        Shape.Jurisdiction => Ref("jurisdiction"),
        Shape.Period => Ref("period"),
        Shape.Annexes => Either(Ref("annex"), ListOf("annex")),
        Shape.Suppressions => Either(ListOf("suppression"), Blank()),
        _ => Either(Ref("basis"), ListOf("basis")),
    };

    private static JsonObject ListOf(string name) => new() { ["type"] = "array", ["items"] = Ref(name) };

    private static JsonObject Blank() => new() { ["type"] = "null" };

    private static JsonObject Either(params JsonObject[] choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
