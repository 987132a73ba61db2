namespace PlanLint.Model;

/// <summary>A number that is to be reached and has no unit.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Number">The number; the span counts in the passage.</param>
/// <param name="Clause">From the beginning of its clause to the number, at most 30 code units.</param>
public sealed record BareNumber(Passage Passage, TextSpan Number, TextSpan Clause)
{
    /// <summary>The number as written.</summary>
    public string Words => Passage.Text.Value.Substring(Number.Start, Number.Length);

    /// <summary>The words before it and the number.</summary>
    public string ClauseWords => Passage.Text.Value.Substring(Clause.Start, Clause.Length);

    /// <summary>The place of the number.</summary>
    public Location At => Passage.At(Number);
}
