using PlanLint.Profiles;

namespace PlanLint.Packs;

/// <summary>The published JSON Schema (draft 2020-12) of <c>*.plan-rules.yaml</c>.</summary>
public static class PackSchema
{
    private const string Resource = "rule-pack.schema.json";

    /// <summary>The schema, as JSON text with a final line break.</summary>
    public static string Json { get; } =
        EmbeddedText.Read(typeof(PackSchema).Assembly, Resource) ?? throw new InvalidOperationException($"The resource {Resource} was not compiled in.");
}
