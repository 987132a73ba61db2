namespace PlanLint.Model;

/// <summary>Replaces one place by a new text.</summary>
/// <param name="At">What is replaced; an empty span inserts.</param>
/// <param name="NewText">The new text; empty to delete.</param>
public sealed record Edit(Location At, string NewText)
{
    /// <summary>The new text as the syntax of the file writes it: with the escapes that a JSON string, an HTML page or a CSV field needs. Rules leave it alone.</summary>
    public string Written { get; init; } = NewText;
}
