namespace PlanLint.Text;

/// <summary>The different pairs of neighbouring characters of a text.</summary>
/// <param name="Numbers">Numbers that stand for them, in ascending order; those that no other text has may be left out.</param>
/// <param name="Count">How many there are in all.</param>
internal readonly record struct TextPairs(ReadOnlyMemory<int> Numbers, int Count);
