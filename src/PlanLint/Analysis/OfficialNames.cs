using System.Buffers;
using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Names that everybody writes alike, so that two texts which share one do not copy each other.</summary>
internal sealed class OfficialNames
{
    /// <summary>Longer ones are no names, and each place of a text is asked for every length up to it.</summary>
    private const int LongestUnit = 40;

    private static readonly ConditionalWeakTable<Profile, NameIndex<string>> NamesOf = [];

    private readonly NameIndex<string> _names;

    // Few texts of a plan are looked at, so that an index of its units would cost more than it saves.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly SearchValues<char> _firstsOfUnits;
    private readonly int _longestUnit;

    private OfficialNames(IReadOnlyList<UnitMention> units, Profile profile)
    {
        _names = NamesOf.GetValue(profile, p => new(Names(p).Select(n => (ComparisonKey.Of(n), n))));
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Key.Length > LongestUnit || ComparisonKey.Of(units[i].Key) is not { Length: > 0 } key) continue;
            keys.Add(key);
            _longestUnit = Math.Max(_longestUnit, key.Length);
        }

        _units = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstsOfUnits = SearchValues.Create([.. keys.Select(k => k[0]).Distinct()]);
    }

    /// <summary>The names that a profile knows (programmes, documents, actions, projects, tasks, groups of units), and the units of a plan.</summary>
    public static OfficialNames Of(IReadOnlyList<UnitMention> units, Profile profile) => new(units, profile);

    /// <summary>For each offset of a key, and its end, how many characters before it belong to no name and stand in no 《》.</summary>
    public int[] CountOthers(MappedKey text)
    {
        var isName = new bool[text.Key.Length];
        for (var at = 0; at < isName.Length;)
        {
            var length = Math.Max(_names.LongestAt(text.Key, at)?.Length ?? 0, UnitAt(text.Key.AsSpan(at)));
            Array.Fill(isName, true, at, length);
            at += Math.Max(1, length);
        }

        var pairs = BracketPairs.Of(text.Text);
        var counts = new int[text.Key.Length + 1];
        for (var (i, at, depth) = (0, 0, 0); i < text.Key.Length; i++)
        {
            for (; at < text.OffsetOf(i); at++)
            {
                if (text.Text[at] is '《' or '》') depth += pairs.StepAt(at);
            }

            counts[i + 1] = counts[i] + (isName[i] || depth > 0 ? 0 : 1);
        }

        return counts;
    }

    /// <summary>Length of the longest unit that a text begins with; 0 for none.</summary>
    private int UnitAt(ReadOnlySpan<char> text)
    {
        if (!_firstsOfUnits.Contains(text[0])) return 0;
        var length = Math.Min(_longestUnit, text.Length);
        while (length > 0 && !_units.Contains(text[..length])) length--;
        return length;
    }

    private static IEnumerable<string> Names(Profile profile) =>
        profile.ProgrammeNames.Select(n => n.Name)
            .Concat(profile.Documents.Select(d => d.Title))
            .Concat(profile.Populations.Select(p => p.ActionName))
            .Concat(profile.Projects.Select(p => p.Name))
            .Concat(profile.Tasks.Select(t => t.Title))
            .Concat(profile.Indicators.Select(i => i.Name))
            .Concat(profile.Units.Collective)
            .Concat(profile.Units.CollectiveAllowed);
}
