namespace PlanLint.Model;

/// <summary>How a citation differs from the register of documents.</summary>
public enum CitationFaultKind
{
    /// <summary>The number belongs to a document of another title.</summary>
    Title,

    /// <summary>The document has another number.</summary>
    Number,

    /// <summary>The title uses the name of a document that is no longer in force.</summary>
    OldName,
}
