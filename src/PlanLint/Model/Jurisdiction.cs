namespace PlanLint.Model;

/// <summary>Whose plan it is.</summary>
/// <param name="Name">For example 汉台区.</param>
/// <param name="Level">省, 市, 县 or 乡 as written; null when not stated.</param>
/// <param name="Within">The areas it lies in, nearest first.</param>
public sealed record Jurisdiction(Field<string> Name, Field<string>? Level, IReadOnlyList<Field<string>> Within);
