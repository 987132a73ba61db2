using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Reads one syntax. It knows no plan. Trouble is a problem in the document, never an exception.</summary>
public interface IReader
{
    /// <summary>Whether the file is written in this syntax, judged by its name.</summary>
    bool CanRead(string path);

    /// <summary>Reads a text.</summary>
    Document Read(SourceText source, Limits limits);
}
