namespace PlanLint.Profiles;

/// <summary>An official document that plans cite.</summary>
/// <param name="Title">Its title without 《》.</param>
/// <param name="Number">发文字号 with 〔〕; null when not known.</param>
/// <param name="Area">Name of the area whose government issued it; null when not known.</param>
public sealed record RegisteredDocument(string Title, string? Number, string? Area)
{
    /// <summary>Whether it is the basis document of the profile.</summary>
    public bool IsBasis { get; init; }

    /// <summary>发文机关, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>成文日期, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Short names that a plan may declare for it.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>Where it was published or cited; null when not stated.</summary>
    public string? Source { get; init; }
}
