namespace PlanLint.Model;

/// <summary>发文字号 of another document, at the first place where the plan cites it.</summary>
/// <param name="Number">As written.</param>
/// <param name="Year">The year it states.</param>
/// <param name="Day">The day that the profile knows for it, or null.</param>
public sealed record CitedNumber(Field<string> Number, int Year, DateOnly? Day)
{
    /// <summary>Whether it was issued after a plan: on a later day, or, where the days are not known, in a later year.</summary>
    public bool IsAfter(Issuance plan) => Day is { } cited && plan.Day is { } own ? cited > own : Year > plan.Year;
}
