using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>What the mapper made of a document.</summary>
/// <param name="Plan">The plan; null when the document is no plan at all.</param>
/// <param name="Problems">Values that could not be read, in the order of the text.</param>
/// <param name="UnknownKeys">Keys that the format does not know, in the order of the text.</param>
public sealed record MappedPlan(Plan? Plan, IReadOnlyList<InputProblem> Problems, IReadOnlyList<UnknownKey> UnknownKeys)
{
    /// <summary>What the file does not say and had to be assumed, in the order of the text.</summary>
    public IReadOnlyList<ReaderAssumption> Assumptions { get; init; } = [];


    /// <summary>Tables whose headers are not known, in a document that has no division table; empty otherwise.</summary>
    public IReadOnlyList<UnmappedTable> UnmappedTables { get; init; } = [];
}
