namespace PlanLint.Formats;

/// <summary>Reads one syntax. It knows no plan. Trouble is a problem in the document; the only exception is <see cref="OperationCanceledException"/>, after <see cref="Limits.Deadline"/>.</summary>
public interface IReader
{
    /// <summary>The syntax it reads.</summary>
    FileKind Kind { get; }
}
