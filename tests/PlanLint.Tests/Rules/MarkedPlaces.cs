using System.Text;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>Where the findings of a rule stand in the failing plans of its folder.</summary>
internal static class MarkedPlaces
{
    public static string PathOf(string rule) => $"tests/corpus/{rule}/places.tsv";

    /// <summary>The marked places: name of the case and place. While files are written anew, what is found is what will be marked.</summary>
    public static IReadOnlyList<string> Marked(string rule) => Approved.IsAccepting ? Found(rule) : File.ReadAllLines(Repository.PathOf(PathOf(rule)));

    /// <summary>What the rule itself finds, as <see cref="Marked"/> has it; in the plans that pass as well.</summary>
    public static IReadOnlyList<string> Found(string rule) => [.. Cases(rule).SelectMany(name => Rows(name, d => d.RuleId == rule))];

    /// <summary>The findings of other rules in the plans of this one.</summary>
    public static IReadOnlyList<string> Others(string rule) => [.. Cases(rule).SelectMany(name => Rows(name, d => d.RuleId != rule))];

    /// <summary>The table as it should be.</summary>
    public static string Table(string rule) => Found(rule).Aggregate(new StringBuilder(), (text, row) => text.Append(row).Append('\n')).ToString();

    private static IEnumerable<string> Cases(string rule) => CorpusCase.All.Where(c => c.StartsWith($"{rule}/", StringComparison.Ordinal));

    private static IEnumerable<string> Rows(string name, Func<Diagnostic, bool> isMeant)
    {
        var plan = CorpusCase.Load(name);
        return CorpusCase.Results(name).SelectMany(r => r.Diagnostics).Where(d => d.Counts && isMeant(d)).Select(d => $"{name[(plan.Rule.Length + 1)..]}\t{plan.Place(d)}");
    }
}
