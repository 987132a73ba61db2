using PlanLint.Config;

namespace PlanLint.Packs;

/// <summary>What came of reading a pack: the pack, or why there is none.</summary>
/// <param name="Pack">Null exactly when there are problems: of a pack that is not right no rule runs.</param>
/// <param name="Problems">In the order of the file.</param>
public sealed record PackLoad(RulePack? Pack, IReadOnlyList<ConfigProblem> Problems);
