using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>Which rules <c>--select</c> and <c>--ignore</c> leave.</summary>
internal static class RuleChoice
{
    /// <summary>Ids of the rules to run; null for all.</summary>
    /// <exception cref="UsageException">A word means no rule, or no rule is left.</exception>
    public static IReadOnlySet<string>? Of(IReadOnlyList<string> select, IReadOnlyList<string> ignore, IReadOnlyList<RuleInfo> rules)
    {
        if (select.Count == 0 && ignore.Count == 0) return null;
        var chosen = (select.Count == 0 ? rules.Select(r => r.Id) : select.SelectMany(s => Meant(s, rules))).ToHashSet(StringComparer.Ordinal);
        chosen.ExceptWith(ignore.SelectMany(s => Meant(s, rules)));
        return chosen.Count > 0 ? chosen : throw new UsageException(Message.Of($"按 --select 和 --ignore 没有剩下任何规则。", $"--select and --ignore leave no rule to run."));
    }

    /// <summary>Ids of the rules that are off by default and that <c>--select</c> names one by one: who asks for such a rule wants it to run.</summary>
    public static IReadOnlySet<string> SwitchedOn(IReadOnlyList<string> select, IReadOnlyList<RuleInfo> rules) => select
        .SelectMany(RuleWords.Split)
        .SelectMany(word => rules.Where(r => r.Severity is Severity.Off && (Same(r.Id, word) || Same(r.Name, word))))
        .Select(r => r.Id)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Meant(string words, IReadOnlyList<RuleInfo> rules)
    {
        var known = new RuleWords(rules);
        foreach (var word in RuleWords.Split(words))
        {
            var found = known.Meant(word).Select(r => r.Id).ToList();
            if (found.Count == 0) throw UnknownRule.Of(word, [.. rules.SelectMany(r => new[] { r.Id, r.Name, r.Category.ToString() }).Distinct(StringComparer.Ordinal)]);
            foreach (var id in found) yield return id;
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
