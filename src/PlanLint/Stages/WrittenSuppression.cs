using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>A suppression of one word for rules, as it is written.</summary>
/// <param name="Name">The word; empty where none can be made out.</param>
/// <param name="Meaning">What a finding that it hides will say.</param>
/// <param name="At">The words that are reported when there is something wrong with it.</param>
internal sealed record WrittenSuppression(string Name, Suppression Meaning, Location At)
{
    /// <summary>The key of the word.</summary>
    public string Word { get; } = Engine.RuleWords.Key(Name);

    public SuppressionReach Reach { get; init; }

    /// <summary>Where the findings begin, for <see cref="SuppressionReach.Line"/> and <see cref="SuppressionReach.Range"/>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Logical path without numbers, for <see cref="SuppressionReach.Place"/>; null for any.</summary>
    public string? Path { get; init; }

    /// <summary>The words meant without white space, likewise; null for any.</summary>
    public string? Words { get; init; }

    /// <summary>Why it hides nothing, a clause; null for one that may hide something.</summary>
    public Message? Fault { get; init; }

    /// <summary>Deletes it.</summary>
    public Edit? Removal { get; init; }

    /// <summary>It as a fact.</summary>
    public StatedSuppression Stated(Message? fault) => new(At, fault) { Removal = Removal, Until = Meaning.Until };
}
