namespace PlanLint.Baselines;

/// <summary>What a JSON file may cost.</summary>
internal sealed record JsonTokenLimits
{
    /// <summary>Bytes of the file: half a million results as PlanLint writes them.</summary>
    public long Bytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Levels of lists and maps inside each other.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Bytes of one text; a power of two, at least 65,536.</summary>
    public int TokenBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Texts that are kept to be shared.</summary>
    public int Pooled { get; init; } = 100_000;

    /// <summary>Results of the file.</summary>
    public int Entries { get; init; } = 1_000_000;
}
