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
}
