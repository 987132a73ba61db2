using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlanLint.Profiles;

/// <summary>What names of units are made of.</summary>
/// <param name="LevelPrefixes">Words that show the level of a unit, for example 区.</param>
/// <param name="VerticalBranches">Fields whose local offices belong to a higher level, for example 生态环境.</param>
/// <param name="Collective">Phrases that name nobody who could be held to account, for example 有关部门.</param>
/// <param name="CollectiveAllowed">Phrases that look collective but whose members are known, for example 各镇（街道）.</param>
/// <param name="Abbreviations">Short form to full form, for example 卫健 to 卫生健康.</param>
public sealed record UnitVocabulary(
    IReadOnlyList<string> LevelPrefixes,
    IReadOnlyList<string> VerticalBranches,
    IReadOnlyList<string> Collective,
    IReadOnlyList<string> CollectiveAllowed,
    IReadOnlyDictionary<string, string> Abbreviations)
{
    private static readonly ConditionalWeakTable<UnitVocabulary, NameIndex<string>> Forms = [];
    private static readonly ConditionalWeakTable<UnitVocabulary, GroupKeys> Groups = [];

    /// <summary>A vocabulary that knows nothing.</summary>
    public static UnitVocabulary Empty { get; } = new([], [], [], [], new Dictionary<string, string>());

    /// <summary>
    /// Whether a name ends with a collective phrase and holds none whose members are known. White space and the width of brackets do
    /// not count.
    /// </summary>
    public bool IsCollective(string name) => Groups.GetValue(this, GroupsOf).Hold(name);

    /// <summary>The level prefix that a name begins with, the longest one, or null.</summary>
    public string? PrefixOf(string name)
    {
        string? longest = null;
        foreach (var prefix in LevelPrefixes)
        {
            if (prefix.Length > (longest?.Length ?? -1) && name.StartsWith(prefix, StringComparison.Ordinal)) longest = prefix;
        }

        return longest;
    }

    /// <summary>
    /// The name with every abbreviation replaced by its full form, from left to right, the longest first. A full form that stands there
    /// already is kept.
    /// </summary>
    public string Expand(string name)
    {
        StringBuilder? expanded = null;
        var at = 0;
        foreach (var hit in Forms.GetValue(this, FormsOf).HitsIn(name))
        {
            (expanded ??= new()).Append(name, at, hit.Start - at).Append(hit.Item);
            at = hit.Start + hit.Length;
        }
        return expanded is null ? name : expanded.Append(name, at, name.Length - at).ToString();
    }

    private static NameIndex<string> FormsOf(UnitVocabulary units) =>
        new(units.Abbreviations.Values.Select(full => (full, full)).Concat(units.Abbreviations.Select(a => (a.Key, a.Value))));

    private static GroupKeys GroupsOf(UnitVocabulary units) =>
        new([.. units.Collective.Select(TitleKey.Of).Where(c => c.Length > 0)], [.. units.CollectiveAllowed.Select(TitleKey.Of)]);

    private sealed record GroupKeys(string[] Collective, string[] Allowed)
    {
        private readonly SearchValues<char> _ends = SearchValues.Create([.. Collective.Select(c => c[^1])]);

        public bool Hold(string name)
        {
            // Most names end otherwise.
            if (TitleKey.LastOf(name) is not { } last || !_ends.Contains(last)) return false;
            var key = TitleKey.Of(name);
            return Array.Exists(Collective, c => key.EndsWith(c, StringComparison.Ordinal)) && !Array.Exists(Allowed, c => key.Contains(c, StringComparison.Ordinal));
        }
    }
}
