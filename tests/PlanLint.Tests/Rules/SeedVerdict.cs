namespace PlanLint.Tests.Rules;

/// <summary>
/// A line of <c>SeedVerdicts.tsv</c>: a finding in a published plan, and what a person who read the plan says of it: right, wrong, or open to argument.
/// </summary>
internal sealed record SeedVerdict(string Document, string Line, string Rule, string Verdict, string Why)
{
    public const string Table = "tests/PlanLint.Tests/Rules/SeedVerdicts.tsv";

    /// <summary>All of them; empty where there is no table yet.</summary>
    public static IReadOnlyList<SeedVerdict> All { get; } = [.. Rows().Select(c => new SeedVerdict(c[0], c[1], c[2], c[3], c.ElementAtOrDefault(4) ?? ""))];

    private static IEnumerable<string[]> Rows() => File.Exists(Repository.PathOf(Table))
        ? File.ReadLines(Repository.PathOf(Table)).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t'))
        : [];
}
