using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Names that everybody writes alike, so that two texts which share one do not copy each other.</summary>
internal sealed class OfficialNames
{
    /// <summary>Longer ones are no names, and a search takes as long as the longest.</summary>
    private const int LongestUnit = 40;

    private readonly NameIndex<string> _names;

    private OfficialNames(IEnumerable<string> names) => _names = new(names.Select(n => (ComparisonKey.Of(n), n)));

    /// <summary>The names that a profile knows (programmes, documents, actions, projects, tasks, groups of units), and the units of the plan.</summary>
    public static OfficialNames Of(Plan plan, Profile profile) => new(
        profile.ProgrammeNames.Select(n => n.Name)
            .Concat(profile.Documents.Select(d => d.Title))
            .Concat(profile.Populations.Select(p => p.ActionName))
            .Concat(profile.Projects.Select(p => p.Name))
            .Concat(profile.Tasks.Select(t => t.Title))
            .Concat(profile.Indicators.Select(i => i.Name))
            .Concat(profile.Units.Collective)
            .Concat(profile.Units.CollectiveAllowed)
            .Concat(plan.AllUnits.Select(u => u.Key).Where(u => u.Length <= LongestUnit)));

    /// <summary>For each offset of a key, and its end, how many characters before it belong to no name and stand in no 《》.</summary>
    public int[] CountOthers(MappedKey text)
    {
        var isName = new bool[text.Key.Length];
        foreach (var hit in _names.HitsIn(text.Key)) Array.Fill(isName, true, hit.Start, hit.Length);
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
}
