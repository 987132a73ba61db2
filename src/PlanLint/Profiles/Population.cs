namespace PlanLint.Profiles;

/// <summary>重点人群: a population for which a plan must have an action.</summary>
/// <param name="Key">Short name, unique in the profile, for example <c>farmers</c>.</param>
/// <param name="Name">For example 农民.</param>
/// <param name="Aliases">Other words for it that may stand in the title of an action.</param>
/// <param name="ActionName">Title of its action in the basis document; empty when not stated.</param>
/// <param name="ActionAliases">Other titles of that action.</param>
public sealed record Population(
    string Key, string Name, IReadOnlyList<string> Aliases, string ActionName, IReadOnlyList<string> ActionAliases)
{
    /// <summary>What its action is called without its name, for example 技能提升行动; 行动 when the basis document's title does not begin with the name.</summary>
    public string ActionNoun =>
        ActionName.StartsWith(Name, StringComparison.Ordinal) && ActionName.Length > Name.Length ? ActionName[Name.Length..] : "行动";

    /// <summary>Whether a plan without an action for it is faulty.</summary>
    public bool Required { get; init; } = true;
}
