namespace PlanLint.Model;

/// <summary>A numeric target with what its sentence, its row and the titles above it say about it.</summary>
/// <param name="Target">The target.</param>
/// <param name="SentenceId">Number of its sentence among those that state targets.</param>
public sealed record TargetReading(NumericTarget Target, int SentenceId)
{
    /// <summary>The words around it as written: 建设5个中小学德育工作示范基地.</summary>
    public required string Phrase { get; init; }

    /// <summary>Whether its sentence, its row or the title of its task or action says by when or how often.</summary>
    public bool IsTimed { get; init; }

    /// <summary>Whether it needs no deadline by its nature: 人均1.5元, 已建成5个.</summary>
    public bool IsStanding { get; init; }

    /// <summary>How the words around the number go together.</summary>
    public HedgeFault Hedging { get; init; }

    /// <summary>The word that could be dropped from a redundant pair; null when none can.</summary>
    public Location? Surplus { get; init; }

    /// <summary>Why the number cannot be meant as written.</summary>
    public NumberFault Fault { get; init; }

    /// <summary>What a half range lacks behind its first number, for example 万; null for other targets.</summary>
    public Field<string>? Missing { get; init; }

    /// <summary>The whole expression as written.</summary>
    public string Words => Target.Passage.Text.Value.Substring(Target.Quantity.Span.Start, Target.Quantity.Span.Length);

    /// <summary>Its place.</summary>
    public Location At => Target.At;
}
