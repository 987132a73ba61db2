namespace PlanLint.Corpus;

/// <summary>Writes plans in one syntax, row by row.</summary>
internal interface IPlanWriter
{
    /// <summary>What the names of its files end with.</summary>
    string Ending { get; }

    void Write(CorpusPlan plan, Stream stream);
}
