using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>Something in an <c>.editorconfig</c> or a profile that cannot be used as it stands.</summary>
/// <param name="Path">The file, as it was passed in or found.</param>
/// <param name="At">Line and column of the word meant.</param>
/// <param name="Message">What is wrong, with the nearest known name where there is one.</param>
public sealed record ConfigProblem(string Path, Position At, Message Message);
