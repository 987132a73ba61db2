namespace PlanLint.Formats;

/// <summary>Reads a syntax whose files are not text. The text of its document is what a person reads in the file, with the pieces it came from.</summary>
public interface IFileReader : IReader
{
    /// <summary>Reads a file whose content was recognised as of this kind.</summary>
    Document Read(InputFile file, Limits limits);
}
