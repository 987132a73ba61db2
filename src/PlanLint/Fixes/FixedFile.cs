using PlanLint.Formats;

namespace PlanLint.Fixes;

/// <summary>A file before and after its fixes were applied in memory.</summary>
/// <param name="Before">It as it is.</param>
/// <param name="After">It once it is fixed; the same as <paramref name="Before"/> when nothing was.</param>
/// <param name="Original">The file as it was read.</param>
/// <param name="Content">Its bytes once it is fixed.</param>
public sealed record FixedFile(ExaminedFile Before, ExaminedFile After, InputFile Original, ReadOnlyMemory<byte> Content)
{
    /// <summary>Its syntax; null when it was not read.</summary>
    public FileKind? Kind { get; init; }

    /// <summary>How many findings were fixed.</summary>
    public int Findings { get; init; }

    /// <summary>How many places of the file were changed for them.</summary>
    public int Places { get; init; }

    /// <summary>How many findings have a fix that was asked for and cannot be written into files of this kind.</summary>
    public int NotWritable { get; init; }

    /// <summary>Whether anything was changed.</summary>
    public bool IsChanged => Findings > 0;
}
