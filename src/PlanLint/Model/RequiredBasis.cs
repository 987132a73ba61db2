namespace PlanLint.Model;

/// <summary>A document that a plan has to name as its basis. There are none for a division table and for a plan without preamble.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">发文字号, or null.</param>
/// <param name="Area">Whose document it is.</param>
public sealed record RequiredBasis(string Title, string? Number, string Area)
{
    /// <summary>Whether it is the document of the area directly above, which the plan carries out; else the basis of the whole field.</summary>
    public bool IsParent { get; init; }

    /// <summary>Whether the preamble names it, by title or number.</summary>
    public bool IsCited { get; init; }

    /// <summary>Where the basis is stated, or should be.</summary>
    public required Location At { get; init; }

    /// <summary>Title and number as a plan cites them.</summary>
    public string Citation => Number is null ? $"《{Title}》" : $"《{Title}》（{Number}）";
}
