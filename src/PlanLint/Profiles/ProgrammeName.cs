namespace PlanLint.Profiles;

/// <summary>A proper name such as 8类健康细胞. A number in it is no target, and two rows that share it do not copy each other.</summary>
/// <param name="Name">As written, without white space.</param>
public sealed record ProgrammeName(string Name);
