namespace PlanLint.Profiles;

/// <summary>The published JSON Schema (draft 2020-12) of profile files.</summary>
public static class ProfileSchema
{
    private const string Resource = "profile.schema.json";

    /// <summary>The schema, as JSON text with a final line break.</summary>
    public static string Json { get; } =
        EmbeddedText.Read(typeof(ProfileSchema).Assembly, Resource) ?? throw new InvalidOperationException($"The resource {Resource} was not compiled in.");
}
