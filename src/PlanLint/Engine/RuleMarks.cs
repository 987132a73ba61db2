namespace PlanLint.Engine;

/// <summary>What the attributes of the rule language say, whichever engine defines those attributes.</summary>
internal sealed record RuleMarks(string? Name, string? Description, int Priority, IReadOnlyList<string> Tags);
