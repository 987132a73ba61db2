namespace PlanLint.Reports;

/// <summary>What a SARIF log says of where it comes from. A log says none of it unasked, for it differs from one machine or upload to the next.</summary>
public sealed record SarifOrigin
{
    /// <summary>GitHub's category, for example <c>plans/</c>: a log takes the place of the last one of its category. A missing <c>/</c> at the end is added. Null for none.</summary>
    public string? Category { get; init; }

    /// <summary>The absolute address of the top of the repository, which addresses of files count from; a missing <c>/</c> at the end is added. Null leaves it to the reader.</summary>
    public Uri? Base { get; init; }

    /// <summary>The revision that was checked; null for none.</summary>
    public SourceVersion? Version { get; init; }
}
