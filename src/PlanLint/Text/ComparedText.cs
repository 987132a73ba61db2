namespace PlanLint.Text;

/// <summary>A text that is compared with others: a piece of one of several texts, or all of it.</summary>
/// <param name="Key">The piece.</param>
/// <param name="Text">The number of the text.</param>
/// <param name="Start">Where the piece begins there.</param>
/// <param name="Owner">The number of what the text belongs to. Those of one owner are not compared.</param>
internal readonly record struct ComparedText(string Key, int Text, int Start, int Owner);
