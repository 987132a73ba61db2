using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>What a reader got out of one file.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Source">Its text; null when the file is not text or did not decode.</param>
/// <param name="Root">The nodes; null when the file could not be read.</param>
/// <param name="Problems">What could not be read, in the order of the text.</param>
public sealed record Document(string Path, SourceText? Source, Node? Root, IReadOnlyList<InputProblem> Problems)
{
    /// <summary>Its syntax; null when that was not recognised.</summary>
    public FileKind? Kind { get; init; }

    /// <summary>The comments, in the order of the text; empty for a syntax without any.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A document that could not be read at all.</summary>
    public static Document Unreadable(string path, SourceText? source, InputProblem problem) => new(path, source, null, [problem]);
}
