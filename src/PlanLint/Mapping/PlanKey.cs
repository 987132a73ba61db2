namespace PlanLint.Mapping;

/// <summary>A key of the plan file.</summary>
/// <param name="Name">The English key, the name of the field in the model.</param>
/// <param name="Shape">What its value may look like.</param>
/// <param name="Chinese">What it is, in Chinese.</param>
/// <param name="English">What it is, in English.</param>
/// <param name="Synonyms">The Chinese keys and column headers for it, the usual one first.</param>
public sealed record PlanKey(string Name, Shape Shape, string Chinese, string English, params IReadOnlyList<string> Synonyms)
{
    /// <summary>The only values it takes, letter case ignored; empty when it takes any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
