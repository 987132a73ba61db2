using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>What a reader accepts before it gives up with a problem that names the limit. PLAN-FORMAT, section 5.</summary>
public sealed record Limits
{
    /// <summary>The limits of the plan file format.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Levels of lists and maps inside each other.</summary>
    public int Nesting { get; init; } = 64;

    /// <summary>Rows of a plan.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>UTF-16 code units of one value.</summary>
    public int ValueLength { get; init; } = 10_000;

    /// <summary>Aliases of a YAML file.</summary>
    public int Aliases { get; init; } = 1_000;

    /// <summary>Nodes of a file after its aliases are expanded.</summary>
    public int Nodes { get; init; } = 2_000_000;

    /// <summary>Entries of a zipped format.</summary>
    public int PackageEntries { get; init; } = 10_000;

    /// <summary>Bytes of a zipped format after unpacking.</summary>
    public long UnpackedBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Pages of a PDF file.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>
    /// Seconds that one file may take. The library has no clock: it only says this number. Whoever calls it cancels <see cref="Deadline"/>
    /// when they are over.
    /// </summary>
    public int Seconds { get; init; } = 30;

    /// <summary>
    /// Stops the work on a file. Readers and the mapper then throw <see cref="OperationCanceledException"/>; <see cref="Linter.Lint"/>
    /// answers that the file took too long.
    /// </summary>
    public CancellationToken Deadline { get; init; }

    /// <summary>What to say of a file that has too many bytes.</summary>
    internal Message TooLarge => FileLimit.Bytes.Exceeded(this, $"文件超过 {FileBytes} 字节的上限，没有检查", $"The file has more than the limit of {FileBytes} bytes; it was not checked");

    /// <summary>What to say of a file that took too long.</summary>
    internal Message Overdue => FileLimit.Seconds.Exceeded(this, $"超过每个文件 {Seconds} 秒的时限，没有检查", $"The file took longer than the limit of {Seconds} seconds a file and was not checked");
}
