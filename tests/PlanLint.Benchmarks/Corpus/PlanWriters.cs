namespace PlanLint.Corpus;

/// <summary>The syntaxes of the corpus, by name.</summary>
internal static class PlanWriters
{
    public static IReadOnlyDictionary<string, IPlanWriter> All { get; } = new SortedDictionary<string, IPlanWriter>(StringComparer.Ordinal)
    {
        ["csv"] = new CsvPlanWriter(),
        ["docx"] = new DocxPlanWriter(),
        ["json"] = new JsonPlanWriter(),
        ["yaml"] = new YamlPlanWriter(),
    };
}
