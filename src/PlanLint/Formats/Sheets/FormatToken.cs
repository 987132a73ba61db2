namespace PlanLint.Formats.Sheets;

/// <summary>A piece of a number format: words to show as they are, or one character that means something.</summary>
internal readonly record struct FormatToken(string Text, bool IsLiteral);
