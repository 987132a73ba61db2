using System.Text.Json.Nodes;

namespace PlanLint.Mapping;

/// <summary>The JSON Schema of suppressions files, written from the vocabulary that their mapper reads.</summary>
public static class SuppressionSchema
{
    private static readonly string[] Required = ["rule", "file", "reason"];

    /// <summary>The schema (draft 2020-12) as text that ends with a line break. The same on every call.</summary>
    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://github.com/planlint/planlint/suppressions.schema.json",
            ["title"] = "PlanLint suppressions 豁免",
            ["description"] = "豁免：经核实不改的问题和理由。键可以用中文，也可以用英文。\nFindings that are waived, with reasons. Keys may be Chinese or English.",
        };
        foreach (var (name, value) in PlanSchema.Map(Vocabulary.Suppressions)) schema[name] = value?.DeepClone();
        var entry = PlanSchema.Map(Vocabulary.Suppression);
        entry["allOf"] = new JsonArray([.. Required.Select(AnyName)]);
        schema["$defs"] = new JsonObject { ["text"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") }, ["suppression"] = entry };
        return schema.ToJsonString(PlanSchema.Indented) + "\n";
    }

    private static JsonObject AnyName(string key)
    {
        var names = Vocabulary.Suppression.Find(key)!.Synonyms.Prepend(key);
        return new() { ["anyOf"] = new JsonArray([.. names.Select(n => new JsonObject { ["required"] = new JsonArray(n) })]) };
    }
}
