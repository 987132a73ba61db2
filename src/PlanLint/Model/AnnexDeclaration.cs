namespace PlanLint.Model;

/// <summary>Whether the text of a plan announces one of its annexes (附件说明).</summary>
/// <param name="Annex">The annex.</param>
/// <param name="Name">Its title, else its label.</param>
public sealed record AnnexDeclaration(Annex Annex, string Name)
{
    /// <summary>The announcement that belongs to it, under whatever name; null when there is none.</summary>
    public Field<string>? Note { get; init; }

    /// <summary>The name in <see cref="Note"/>, without its number; empty when there is none.</summary>
    public string NoteName { get; init; } = "";

    /// <summary>Whether it is announced under its own title, or the running text speaks of an annex and no announcement names another.</summary>
    public bool IsDeclared { get; init; }
}
