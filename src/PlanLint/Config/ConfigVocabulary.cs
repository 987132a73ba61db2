namespace PlanLint.Config;

/// <summary>The names that an <c>.editorconfig</c> may use. Letter case never counts.</summary>
/// <param name="RuleIds">All rules, those that are off included.</param>
/// <param name="ProfileIds">Built-in profiles.</param>
/// <param name="Options">All options; one per name.</param>
public sealed record ConfigVocabulary(
    IReadOnlyCollection<string> RuleIds,
    IReadOnlyCollection<string> ProfileIds,
    IReadOnlyCollection<OptionInfo> Options);
