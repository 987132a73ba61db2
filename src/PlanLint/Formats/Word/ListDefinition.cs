namespace PlanLint.Formats.Word;

/// <summary>A list: the levels that it shares with others, with what is its own.</summary>
/// <param name="Shared">The definition that it shares; lists with one shared definition count on from each other.</param>
/// <param name="Levels">The levels by 0-based level; one that is missing has no numbers.</param>
/// <param name="Restarts">Levels that begin anew where this list is first used.</param>
internal sealed record ListDefinition(int Shared, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyList<int> Restarts)
{
    /// <summary>How many levels a list has.</summary>
    public const int Depth = 9;
}
