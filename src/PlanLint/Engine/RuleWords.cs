using PlanLint.Text;

namespace PlanLint.Engine;

/// <summary>The words that mean rules on the command line and in suppressions: ids, names, prefixes such as <c>PL2*</c>, categories. Letter case does not count.</summary>
public sealed class RuleWords
{
    private static readonly char[] Separators = [',', '，', '、'];

    private readonly Dictionary<string, IReadOnlyList<string>> _words;
    private readonly Dictionary<string, List<RuleInfo>> _meant = new(StringComparer.Ordinal);
    private readonly string[] _names;

    /// <param name="rules">The catalogue.</param>
    public RuleWords(IReadOnlyList<RuleInfo> rules)
    {
        _words = rules.ToDictionary(r => r.Id, Words, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var word in _words[rule.Id])
            {
                if (!_meant.TryGetValue(word, out var all)) _meant.Add(word, all = []);
                all.Add(rule);
            }
        }

        _names = [.. rules.SelectMany(r => new[] { r.Id, r.Name, r.Category.ToString() }).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words of a list, as written.</summary>
    public static string[] Split(string words) => words.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one spelling of a word by which equal words are found.</summary>
    public static string Key(string word) => word.ToUpperInvariant();

    /// <summary>The keys of all words that mean a rule, the most exact first; empty for a rule that is not in the catalogue.</summary>
    public IReadOnlyList<string> KeysOf(string ruleId) => _words.GetValueOrDefault(ruleId, []);

    /// <summary>The rules that a word means, by id; empty when it means none.</summary>
    public IReadOnlyList<RuleInfo> Meant(string word) => _meant.TryGetValue(Key(word), out var rules) ? rules : [];

    /// <summary>The id, name or category that a word resembles most, or null.</summary>
    public string? NearestTo(string word) => Nearest.To(word, _names);

    private static IReadOnlyList<string> Words(RuleInfo rule) =>
        [Key(rule.Id), Key(rule.Name), .. Enumerable.Range(0, rule.Id.Length + 1).Select(n => $"{Key(rule.Id)[..^n]}*"), Key(rule.Category.ToString())];
}
