namespace PlanLint.Tests.Rules;

/// <summary>
/// One change to a plan that has no defect. A line of <c>mutations.tsv</c> in the folder of its rule: the words, what they become, where the only finding
/// stands then, and the plan where it is not <see cref="CorpusCase.Clean"/>; <c>\n</c> is a line break. Or <c>-</c> and why no such change is possible.
/// </summary>
/// <param name="Rule">The rule that has to speak.</param>
/// <param name="Words">What is changed; it stands once.</param>
/// <param name="Becomes">What takes its place.</param>
/// <param name="Place">See <see cref="CorpusCase.Place"/>.</param>
/// <param name="Plan">Name of a case that passes.</param>
internal sealed record Mutation(string Rule, string Words, string Becomes, string Place, string Plan)
{
    private static readonly ILookup<string, string[]> Rows = Directory.GetFiles(CorpusCase.Folder, "mutations.tsv", SearchOption.AllDirectories)
        .SelectMany(f => File.ReadLines(f).Select(l => (Rule: Path.GetFileName(Path.GetDirectoryName(f))!, Line: l.Split('\t'))))
        .ToLookup(r => r.Rule, r => r.Line, StringComparer.Ordinal);

    /// <summary>All of them, in ordinal order of the rules.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
        [.. from rule in Rows
            orderby rule.Key
            from row in rule
            where row is [not "-", _, _, ..]
            select new Mutation(rule.Key, Unescaped(row[0]), Unescaped(row[1]), row[2], row.ElementAtOrDefault(3) ?? CorpusCase.Clean)];

    /// <summary>Why a rule has none; null where it has some, or no table.</summary>
    public static string? Excuse(string rule) => Rows[rule].ToList() is [["-", { Length: > 0 } why]] ? why : null;

    /// <summary>What all rules find then, each finding as id and place.</summary>
    public IReadOnlyList<string> Findings()
    {
        var mutated = CorpusCase.Load(Plan).With(Words, Becomes);
        return [.. mutated.Lint(Rule).SelectMany(r => r.Diagnostics).Select(d => $"{d.RuleId} {mutated.Place(d)}")];
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
