using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>One file as it came from disk or standard input.</summary>
/// <param name="Path">Path to show, with <c>/</c> between segments, relative wherever possible.</param>
/// <param name="Content">Its bytes.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Why the bytes could not be had, one sentence; null when they could.</summary>
    public Message? Failure { get; init; }
}
