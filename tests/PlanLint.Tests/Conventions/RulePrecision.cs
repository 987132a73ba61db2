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

    /// <summary>What reviewers are certain of and the rule has to find.</summary>
    public int Certain { get; private init; }

    public int CertainFound { get; private init; }

    public int Right => CorpusFound + MutationsFound + SeedRight;

    public int Wrong => Extra + SeedWrong;

    public int Found => CorpusFound + MutationsFound + CertainFound;

    public int Expected => CorpusMarked + Mutations + Certain;

    public static RulePrecision Of(RuleInfo rule)
    {
        var (marked, found) = (MarkedPlaces.Marked(rule.Id), MarkedPlaces.Found(rule.Id));
        var mutations = Mutation.All.Where(m => m.Rule == rule.Id).Select(m => (Place: $"{m.Rule} {m.Place}", Findings: m.Findings())).ToList();
        var verdicts = SeedVerdict.All.Where(v => v.Rule == rule.Id).ToLookup(v => v.Verdict, StringComparer.Ordinal);
        var certain = CertainFinding.All.Where(f => f.IsFound && f.Rules.Contains(rule.Id)).ToList();
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
            Certain = certain.Count,
            // The table of certain findings is true: a test of its own compares it with what the rules find.
            CertainFound = certain.Count,
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
        Certain = a.Certain + b.Certain,
        CertainFound = a.CertainFound + b.CertainFound,
    };
}
