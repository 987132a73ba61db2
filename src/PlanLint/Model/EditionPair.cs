namespace PlanLint.Model;

/// <summary>Something that both editions of a plan state about the same thing.</summary>
/// <param name="Matter">What is stated.</param>
/// <param name="Old">As the older edition writes it.</param>
/// <param name="New">As the new edition writes it; of lead units that are gone the title of what they led.</param>
public sealed record EditionPair(EditionMatter Matter, Field<string> Old, Field<string> New)
{
    /// <summary>What it is about, in the words of the new edition: a clause, or the title of an action or task.</summary>
    public required string What { get; init; }

    /// <summary>
    /// Whether the new edition asks for less: a later deadline, a lower number or a higher ceiling, a weaker word. Of lead units: whether they are others.
    /// </summary>
    public required bool IsFault { get; init; }

    /// <summary>Whether a number is one that must not be exceeded, so that more is less.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>Whether the new edition names no lead unit any more.</summary>
    public bool IsGone { get; init; }

    /// <summary>All that the older edition states, in one piece: several lead units joined with 、.</summary>
    public string OldWords { get; init; } = Old.Value;

    /// <summary>All that the new edition states, likewise; empty when <see cref="IsGone"/>.</summary>
    public string NewWords { get; init; } = New.Value;
}
