namespace PlanLint.Profiles;

/// <summary>A name found in a text.</summary>
/// <param name="Start">0-based offset in the text searched.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Item">What the name stands for.</param>
internal readonly record struct NameHit<T>(int Start, int Length, T Item);
