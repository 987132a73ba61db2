namespace PlanLint.Model;

/// <summary>When a plan was issued. There is one of a plan that has the head of an issued document: an issuer, a number or a date.</summary>
/// <param name="At">The date; where there is none, the number, else the issuer.</param>
/// <param name="Date">成文日期 as written; empty when there is none.</param>
/// <param name="Fault">What is wrong with the date.</param>
public sealed record Issuance(Location At, string Date, DateFault Fault)
{
    /// <summary>Whether the document has a date of its own to have, which a division table alone has not.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>The day; null when it cannot be read.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The later of the years of the date and of the number; null when neither states one.</summary>
    public int? Year { get; init; }

    /// <summary>The zeros to take away from a date that is filled up with them.</summary>
    public IReadOnlyList<Location> Zeros { get; init; } = [];
}
