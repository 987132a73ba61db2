namespace PlanLint.Fixes.Office;

/// <summary>One UTF-16 code unit of text in an XML part, and what stands for it there: itself, or a reference such as <c>&amp;amp;</c>.</summary>
/// <param name="Value">The code unit.</param>
/// <param name="Start">0-based offset in the part where what stands for it begins.</param>
/// <param name="End">Offset just behind it.</param>
internal readonly record struct XmlCharacter(char Value, int Start, int End);
