namespace PlanLint.Formats;

/// <summary>Reads one syntax. It knows no plan. Trouble is a problem in the document, never an exception.</summary>
public interface IReader
{
    /// <summary>The syntax it reads.</summary>
    FileKind Kind { get; }
}
