namespace PlanLint.Benchmarks.Scale;

/// <summary>A program to start.</summary>
/// <param name="Program">The program.</param>
/// <param name="Words">What it is given.</param>
internal sealed record Launch(string Program, IReadOnlyList<string> Words)
{
    /// <summary>The folder it runs in.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>Variables besides those of this process.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>When it is ended by force.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The same program with more words.</summary>
    public Launch With(params IReadOnlyList<string> words) => this with { Words = [.. Words, .. words] };

    public override string ToString() => $"{Program} {string.Join(' ', Words)}";
}
