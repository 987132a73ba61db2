namespace PlanLint.Model;

/// <summary>Words of a template that still have to be filled in.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">The words as written, with the noun behind them: ××县.</param>
/// <param name="Key">The words for comparison: all signs of the same kind and number.</param>
public sealed record Placeholder(Passage Passage, Field<string> Words, string Key);
