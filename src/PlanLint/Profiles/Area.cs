namespace PlanLint.Profiles;

/// <summary>A jurisdiction that the profile knows.</summary>
/// <param name="Name">Full name, unique in the profile, for example 神木市.</param>
/// <param name="Level">国家, 省, 市, 县 or 乡: its administrative level, whatever its name ends in.</param>
/// <param name="Parent">Name of the area directly above; null for the topmost.</param>
public sealed record Area(string Name, string Level, string? Parent);
