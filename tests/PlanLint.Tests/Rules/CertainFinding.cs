namespace PlanLint.Tests.Rules;

/// <summary>A line of <c>CertainFindings.tsv</c>: what reviewers are certain of, and what the rules have to say there.</summary>
/// <param name="Id">Of the finding.</param>
/// <param name="Rule">A rule; or ! and rules that must not speak; or -.</param>
/// <param name="Note">The line to look at; or why no rule finds it, with the id of the one that might be expected to, if there is one; null where the finding says where it stands.</param>
internal sealed record CertainFinding(string Id, string Rule, string? Note)
{
    public static IReadOnlyList<CertainFinding> All { get; } =
        [.. File.ReadLines(Repository.PathOf("tests/PlanLint.Tests/Rules/CertainFindings.tsv")).Where(l => l.Length > 0 && !l.StartsWith('#'))
            .Select(l => l.Split('\t')).Select(c => new CertainFinding(c[0], c[1], c.ElementAtOrDefault(2)))];

    public bool IsNone => Rule is "-";

    public bool IsControl => Rule.StartsWith('!');

    /// <summary>Whether a control is spoken of nevertheless, by a rule that means the whole file.</summary>
    public bool IsToldNevertheless => IsControl && Note is not null;

    public bool IsFound => !IsNone && !IsControl;

    public IReadOnlyList<string> Rules => Rule.TrimStart('!').Split(' ');
}
