namespace PlanLint.Model;

/// <summary>A commitment that says neither how many nor how often.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Vague">The vague word; its span counts in the passage.</param>
/// <param name="Clause">From the verb or the word to the end of the clause, at most 30 code units behind the word.</param>
public sealed record VaguePromise(Passage Passage, VagueWord Vague, TextSpan Clause)
{
    /// <summary>Places of the same words in the other part of the plan, prose or division table, of the same action.</summary>
    public IReadOnlyList<Location> Again { get; init; } = [];

    /// <summary>The clause as written.</summary>
    public string Words => Passage.Text.Value.Substring(Clause.Start, Clause.Length);

    /// <summary>The place of the vague word and its verb.</summary>
    public Location At => Passage.At(Vague.Span);
}
