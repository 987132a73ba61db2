using System.Collections.Immutable;
using System.Globalization;

namespace PlanLint.Model;

/// <summary>A suppression that somebody wrote for a file, judged after the findings of the file are known. A comment that names several rules is several.</summary>
/// <param name="At">Its words.</param>
/// <param name="Fault">Why it hides nothing: a clause without a full stop; null for one that is in order.</param>
public sealed record StatedSuppression(Location At, Message? Fault)
{
    /// <summary>The edit that deletes it, or null where that is better done by hand.</summary>
    public Edit? Removal { get; init; }

    /// <summary>The last day on which it holds, or null for no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Its last day as <c>until</c>; empty without one.</summary>
    public IReadOnlyDictionary<string, string> Properties => Until is { } day
        ? ImmutableSortedDictionary<string, string>.Empty.Add("until", day.ToString("O", CultureInfo.InvariantCulture))
        : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The fault in Chinese; empty where there is none.</summary>
    public string Chinese => Fault?.In(Language.Chinese) ?? "";

    /// <summary>The fault in English; empty where there is none.</summary>
    public string English => Fault?.In(Language.English) ?? "";
}
