using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>How a plan calls its own area.</summary>
internal static class SelfReferences
{
    /// <summary>
    /// The references in running text, in the order of the passages; none for a plan whose area is not known. 我 and 本 have to name the plan's own
    /// level: the last character of its area, for 神木市 is a city whatever its rank. 全 may also name an area above it, and may always name a
    /// province or city above a county where the profile does not know the areas above.
    /// </summary>
    public static IReadOnlyList<SelfReference> Of(Plan plan, Passage[] passages, Profile profile)
    {
        if (plan.Jurisdiction?.Name.Value is not [.., var own] area || !"省市县区州旗".Contains(own, StringComparison.Ordinal)) return [];
        var within = plan.Jurisdiction.Within.Select(w => w.Value).ToList();
        var above = within.Concat(profile.AreasAbove(area, within).Select(a => a.Name)).Where(n => n.Length > 0 && n is not "全国").Select(n => n[^1]).ToHashSet();
        var seen = new HashSet<(string, int)>();
        var references = new List<SelfReference>();
        foreach (var passage in passages)
        {
            if (passage.Kind is not (PassageKind.Content or PassageKind.Intro or PassageKind.HeadlineTarget or PassageKind.Target or PassageKind.TaskTitle)) continue;
            foreach (var span in SelfReferenceWords.Find(passage.Text.Value))
            {
                var word = passage.Text.Part(span);
                if (word.At.TextMap is not null && !seen.Add((word.At.File, word.At.Offset))) continue;
                var (kind, level) = (word.Value[0], word.Value[1]);
                references.Add(new(word, area, $"{kind}{own}", level != own && (kind is not '全' || !MayLieIn(level, own, above)))
                {
                    MayMeanAbove = MayLieIn(level, own, above) && (level is '省' || own is '区'),
                });
            }
        }

        return references;
    }

    private static bool MayLieIn(char level, char own, HashSet<char> above) =>
        above.Count > 0 ? above.Contains(level) : level is '省' or '区' || (level is '市' or '州' && own is '县' or '区' or '旗' or '市');
}
