using PlanLint.Engine;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>The counts behind one row of the table of precision.</summary>
internal sealed record RulePrecision(RuleInfo Rule)
{
    /// <summary>Marked places of the corpus, and those found.</summary>
    public int CorpusMarked { get; private init; }

    public int CorpusFound { get; private init; }

    /// <summary>Findings of the rule at no marked place, and of other rules in its plans and mutations.</summary>
    public int Extra { get; private init; }

    public int Mutations { get; private init; }

    public int MutationsFound { get; private init; }

    /// <summary>Findings in published plans by the verdict of a person.</summary>
    public int SeedRight { get; private init; }

    public int SeedWrong { get; private init; }

    public int SeedOpen { get; private init; }

    public int SeedTotal => SeedRight + SeedWrong + SeedOpen;

    /// <summary>What reviewers are certain of in published plans and the rule finds; what it might be expected to find and does not.</summary>
    public int CertainFound { get; private init; }

    public int CertainMissed { get; private init; }

    public static RulePrecision Of(RuleInfo rule)
    {
        var (marked, found) = (MarkedPlaces.Marked(rule.Id), MarkedPlaces.Found(rule.Id));
        var mutations = Mutation.All.Where(m => m.Rule == rule.Id).Select(m => (Place: $"{m.Rule} {m.Place}", Findings: m.Findings())).ToList();
        var verdicts = SeedVerdict.All.Where(v => v.Rule == rule.Id).ToLookup(v => v.Verdict, StringComparer.Ordinal);
        return new(rule)
        {
            CorpusMarked = marked.Count,
            CorpusFound = marked.Intersect(found, StringComparer.Ordinal).Count(),
            Extra = found.Except(marked, StringComparer.Ordinal).Count() + MarkedPlaces.Others(rule.Id).Count + mutations.Sum(m => m.Findings.Count(f => f != m.Place)),
            Mutations = mutations.Count,
            MutationsFound = mutations.Count(m => m.Findings.Contains(m.Place)),
            SeedRight = verdicts["right"].Count(),
            SeedWrong = verdicts["wrong"].Count(),
            SeedOpen = verdicts["open"].Count(),
            CertainFound = CertainFinding.All.Count(f => f.IsFound && f.Rules.Contains(rule.Id)),
            CertainMissed = CertainFinding.All.Count(f => f.IsNone && f.Note!.Contains(rule.Id, StringComparison.Ordinal)),
        };
    }

    public static RulePrecision operator +(RulePrecision a, RulePrecision b) => new(a.Rule)
    {
        CorpusMarked = a.CorpusMarked + b.CorpusMarked,
        CorpusFound = a.CorpusFound + b.CorpusFound,
        Extra = a.Extra + b.Extra,
        Mutations = a.Mutations + b.Mutations,
        MutationsFound = a.MutationsFound + b.MutationsFound,
        SeedRight = a.SeedRight + b.SeedRight,
        SeedWrong = a.SeedWrong + b.SeedWrong,
        SeedOpen = a.SeedOpen + b.SeedOpen,
        CertainFound = a.CertainFound + b.CertainFound,
        CertainMissed = a.CertainMissed + b.CertainMissed,
    };
}
