using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Reads a syntax of text files.</summary>
public interface ITextReader : IReader
{
    /// <summary>Reads a text.</summary>
    Document Read(SourceText source, Limits limits);
}
