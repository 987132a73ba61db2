using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Names that everybody writes alike, so that two texts which share one do not copy each other.</summary>
internal sealed class OfficialNames
{
    /// <summary>Longer ones are no names, and a search takes as long as the longest.</summary>
    private const int LongestUnit = 40;

    private static readonly ConditionalWeakTable<Profile, NameIndex<string>> NamesOf = [];

    private readonly NameIndex<string> _names;
    private readonly NameIndex<string> _units;

    private OfficialNames(IReadOnlyList<UnitMention> units, Profile profile)
    {
        _names = NamesOf.GetValue(profile, p => Index(Names(p)));
        _units = Index(units.Select(u => u.Key).Where(u => u.Length <= LongestUnit).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The names that a profile knows (programmes, documents, actions, projects, tasks, groups of units), and the units of a plan.</summary>
    public static OfficialNames Of(IReadOnlyList<UnitMention> units, Profile profile) => new(units, profile);

    /// <summary>For each offset of a key, and its end, how many characters before it belong to no name and stand in no 《》.</summary>
    public int[] CountOthers(MappedKey text)
    {
        var isName = new bool[text.Key.Length];
        for (var at = 0; at < isName.Length;)
        {
            var length = Math.Max(_names.LongestAt(text.Key, at)?.Length ?? 0, _units.LongestAt(text.Key, at)?.Length ?? 0);
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

    private static IEnumerable<string> Names(Profile profile) =>
        profile.ProgrammeNames.Select(n => n.Name)
            .Concat(profile.Documents.Select(d => d.Title))
            .Concat(profile.Populations.Select(p => p.ActionName))
            .Concat(profile.Projects.Select(p => p.Name))
            .Concat(profile.Tasks.Select(t => t.Title))
            .Concat(profile.Indicators.Select(i => i.Name))
            .Concat(profile.Units.Collective)
            .Concat(profile.Units.CollectiveAllowed);

    private static NameIndex<string> Index(IEnumerable<string> names) => new(names.Select(n => (ComparisonKey.Of(n), n)));
}
