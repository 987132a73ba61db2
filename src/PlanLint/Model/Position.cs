namespace PlanLint.Model;

/// <summary>A place in a text as editors and SARIF count it.</summary>
/// <param name="Line">1-based line. <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> end a line.</param>
/// <param name="Column">1-based column in UTF-16 code units; a tab and each half of a surrogate pair count as one.</param>
public readonly record struct Position(int Line, int Column);
