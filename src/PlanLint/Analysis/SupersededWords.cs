using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Words of an old framework in the text of a plan, outside title marks: a cited title is a matter of citation.</summary>
internal static class SupersededWords
{
    private const int LeastOthers = 2;
    private static readonly string[] Lists = ["重点人群", "类人群", "大人群"];
    private static readonly string[] Joints = ["、", "，", ",", "和", "及", "与"];
    private static readonly string[] Ends = ["等", "和", "及", "与", "（", "("];

    /// <summary>The old words in the order of the passages; a place that two passages share is found once.</summary>
    /// <param name="passages">The passages of a plan without the names of units.</param>
    /// <param name="profile">What knows the old words.</param>
    public static IEnumerable<SupersededWord> Of(Passage[] passages, Profile profile)
    {
        var found = new List<SupersededWord>();
        foreach (var passage in passages)
        {
            AddTerms(found, passage, profile);
            AddPopulations(found, passage, profile);
        }

        return found.DistinctBy(w => w.At.Region);
    }

    private static void AddTerms(List<SupersededWord> found, Passage passage, Profile profile)
    {
        var text = passage.Text.Value;
        var old = OldWording.Find(Compact.Of(text), profile);
        if (old.Count == 0) return;
        var compact = new Compact(text, new(0, text.Length));
        var cited = new Queue<CitedDocument>(Citations.Find(text));
        foreach (var (start, term) in old)
        {
            var span = compact.ToOriginal(start, start + term.Text.Length);
            while (cited.TryPeek(out var before) && before.Title.End < span.End) cited.Dequeue();
            if (!cited.TryPeek(out var title) || title.Title.Start > span.Start) found.Add(new(passage, span, term.Use, IsPopulation: false));
        }
    }

    private static void AddPopulations(List<SupersededWord> found, Passage passage, Profile profile)
    {
        var text = passage.Text.Value;
        for (var i = 0; i < profile.SupersededPopulations.Count; i++)
        {
            var population = profile.SupersededPopulations[i];
            foreach (var at in OldWording.Places(text, population.Name))
            {
                var end = at + population.Name.Length;
                var isNamed = passage.Kind is PassageKind.ActionTitle
                    ? profile.Subject.Length > 0 && text.IndexOf(profile.Subject, end, StringComparison.Ordinal) >= 0
                    : IsListed(text, at, end, profile);
                if (isNamed) found.Add(new(passage, TextSpan.Between(at, end), population.Use, IsPopulation: true));
            }
        }
    }

    /// <summary>Whether it is a member of a list of populations: the sentence speaks of 重点人群 and names two more beside it.</summary>
    private static bool IsListed(string text, int start, int end, Profile profile)
    {
        if (!Joints.Any(j => Characters.HasBefore(text, start, j)) && !Joints.Concat(Ends).Any(j => Characters.Has(text, end, j))) return false;
        const int Reach = 60;
        var from = text.LastIndexOfAny(['。', '；', '！'], Math.Max(0, start - 1), Math.Min(start, Reach)) + 1;
        from = Math.Max(from, start - Reach);
        var to = text.IndexOfAny(['。', '；', '！'], end, Math.Min(Reach, text.Length - end));
        var sentence = text[from..(to < 0 ? Math.Min(text.Length, end + Reach) : to)];
        if (!Lists.Any(l => sentence.Contains(l, StringComparison.Ordinal))) return false;
        var others = profile.Populations.Select(p => p.Aliases.Prepend(p.Name))
            .Concat(profile.SupersededPopulations.Select(p => new[] { p.Name }.AsEnumerable()))
            .Count(names => names.Any(n => sentence.Contains(n, StringComparison.Ordinal)));
        // It is one of them itself.
        return others > LeastOthers;
    }
}
