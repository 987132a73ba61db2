using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which years the plan puts behind the names of documents.</summary>
internal static class DocumentPeriods
{
    /// <summary>The years behind names, in the order of the passages.</summary>
    /// <remarks>
    /// A name that ends as the basis document is called means its years, whatever area stands in front. Other names are compared with the first mention in
    /// the file, and contradict it when they begin or end in the same year: a plan may well cite the last period beside this one.
    /// </remarks>
    public static IEnumerable<DocumentPeriod> Of(Passage[] passages, Profile profile)
    {
        var basis = PeriodBrackets.Find(profile.Basis?.Title ?? "") is [var titled, ..] ? titled : default;
        var seen = new HashSet<Region>();
        var firsts = new Dictionary<string, DocumentPeriod>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Head or PassageKind.Unit) continue;
            foreach (var (span, name, from, to) in PeriodBrackets.Find(passage.Text.Value))
            {
                // A citation that was taken out of a paragraph stands there too.
                var words = passage.Text.Part(span);
                if (!seen.Add(words.At.Region)) continue;
                if (basis.Name is not null && name.EndsWith(basis.Name, StringComparison.Ordinal))
                {
                    yield return new(words, basis.Name, from, to) { TrueFrom = basis.From, TrueTo = basis.To, IsRegistered = true };
                    continue;
                }

                var period = new DocumentPeriod(words, name, from, to);
                if (firsts.TryAdd(name, period) || firsts[name] is var first && (first.From == from) == (first.To == to)) yield return period;
                else yield return period with { TrueFrom = first.From, TrueTo = first.To, Other = first.Words };
            }
        }
    }
}
