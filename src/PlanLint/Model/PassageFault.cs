namespace PlanLint.Model;

/// <summary>A bracket or quotation mark that is not paired in its passage.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Fault">The fault; its spans count in <see cref="Passage.Written"/>.</param>
public sealed record PassageFault(Passage Passage, BracketFault Fault)
{
    /// <summary>The mark as written.</summary>
    public string Mark => Passage.WordsAt(Fault.At);

    /// <summary>Its place.</summary>
    public Location At => Passage.AtWritten(Fault.At);

    /// <summary>The empty place where the missing half belongs; null when that is open.</summary>
    public Location? Gap => Fault.InsertAt is { } offset ? Passage.AtWritten(new(offset, 0)) : null;

    /// <summary>The place of the other mark of a mismatched pair; empty for the other kinds.</summary>
    public IEnumerable<RelatedPlace> Partner => Fault.Partner is { } span
        ? [new(Passage.AtWritten(span), Message.Of($"另一半“{Passage.WordsAt(span)}”", $"its other half '{Passage.WordsAt(span)}'"))]
        : [];
}
