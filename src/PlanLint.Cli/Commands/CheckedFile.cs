namespace PlanLint.Cli.Commands;

/// <summary>A file after its own check: one of both.</summary>
/// <param name="Waiting">What is to be compared with other files, or written, once all are checked.</param>
/// <param name="Result">Its result, where no other file matters: nothing else of it is kept.</param>
internal sealed record CheckedFile(ExaminedFile? Waiting, FileResult? Result)
{
    /// <summary>How much was found in it so far.</summary>
    public int FindingCount => Result?.Diagnostics.Count ?? Waiting!.Run.Findings.Count;
}
