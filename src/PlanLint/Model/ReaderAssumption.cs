namespace PlanLint.Model;

/// <summary>Something that the file does not say and that was assumed in order to read it. It is said, never hidden.</summary>
/// <param name="Kind">What was assumed.</param>
/// <param name="At">Where; the logical path is empty where no node is meant.</param>
/// <param name="Note">What was assumed at this place, with the words of the file: one clause without a full stop.</param>
public sealed record ReaderAssumption(AssumptionKind Kind, Location At, Message Note)
{
    /// <summary>For how many of its kind from here on it stands, where a file has too many to tell them one by one; 0 for one that stands for itself.</summary>
    public int More { get; init; }

    /// <summary>The note in Chinese.</summary>
    public string Chinese => Note.In(Language.Chinese);

    /// <summary>The note in English, with a capital letter.</summary>
    public string English => Note.In(Language.English) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
