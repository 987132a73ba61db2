using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>Lines that take the place of others.</summary>
/// <param name="Old">0-based lines of the old text.</param>
/// <param name="New">0-based lines of the new one.</param>
internal sealed record LineChange(TextSpan Old, TextSpan New);
