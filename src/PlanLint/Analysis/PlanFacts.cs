using System.Collections;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>All that rules may know of a plan: the plan itself, its nodes, and what is derived from its text.</summary>
public static class PlanFacts
{
    /// <summary>The facts of a plan, in one fixed order. Time is linear in the length of the text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">What it is measured by.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="threads">How many threads may work on it; the order does not depend on it.</param>
    public static IReadOnlyList<object> Of(Plan plan, Profile profile, RuleOptions? options = null, int threads = 1)
    {
        options ??= new();
        var passages = Passages.Of(plan);
        UnitMention[] units = [.. plan.AllUnits];
        var spellings = UnitSpellings.Of(units, profile.Units);
        // Brackets and faults of style are marks, spaces or digits, which most names and titles do not have.
        (Passage, BracketPairs)[] marked = [.. passages.Where(p => p.Written.Value.AsSpan().ContainsAnyExceptInRange(Characters.FirstHan, Characters.LastHan)).Select(p => (p, BracketPairs.Of(p.Written.Value)))];
        var texts = Array.FindAll(passages, p => p.Kind is not PassageKind.Unit);
        var sentences = PassageSentences.Of(texts);
        var numbers = new StatedNumbers(texts, profile);
        var citations = CitationFaults.Citations(texts);
        Func<IEnumerable<object>>[] facts =
        [
            () => [plan],
            () => plan.AllActions,
            () => plan.AllTasks,
            () => plan.AllRows,
            () => units,
            () => passages,
            () => BracketFaults(marked),
            () => In(units, u => FusedUnits.Find(u.Name.Value), Fused),
            () => sentences,
            () => In(passages, p => Placeholders.Find(p.Written.Value), Unfilled),
            () => RowSimilarities.Of(plan, units, sentences, profile, options),
            () => numbers.Targets,
            () => In(passages, p => DeclaredCounts.Find(p.Text.Value, profile.Subject), (p, c) => new CountStatement(p, c, Counted(c))),
            () => In(passages, p => Breakdowns.Find(p.Text.Value), (p, b) => new SumStatement(p, b)),
            () => TargetHolders.Of(plan, numbers.Targets),
            () => spellings,
            () => UnitDeclarations.Of(plan, spellings, profile.Units),
            () => UnitPlacements.Of(plan, units, profile),
            () => Numberings.Of(plan, texts),
            () => citations,
            () => CitationFaults.Of(citations, profile),
            () => RequiredBases.Of(plan, citations, texts, profile),
            () => SupersededWords.Of(texts, profile),
            () => BodyAndTable.Of(plan),
            () => ExpectedTasks.Of(plan, profile, sentences),
            () => TargetFacts.Of(plan, profile, numbers),
            () => StyleFaults.Of(marked),
            () => TermUses.Of(texts, profile),
            () => SelfReferences.Of(plan, texts, profile),
            () => PassageEnds.Of(plan, texts),
            () => DocumentFacts.Of(plan, texts, profile),
            () => AnnexDeclarations.Of(plan, texts),
        ];
        var found = new ICollection[facts.Length];
        InParallel.For(facts.Length, threads, i => found[i] = Made(facts[i]()));
        var all = new object[found.Sum(f => f.Count)];
        var count = 0;
        foreach (var part in found)
        {
            part.CopyTo(all, count);
            count += part.Count;
        }

        return all;
    }

    /// <summary>Facts that can be copied at once: one by one each would be asked for by a call that has to be found.</summary>
    private static ICollection Made(IEnumerable<object> facts) => facts as ICollection ?? facts.ToArray();

    /// <summary>Words that two passages share are looked at once, where it is known that they do.</summary>
    private static List<PassageFault> BracketFaults((Passage Passage, BracketPairs Pairs)[] marked)
    {
        var seen = new HashSet<Region>();
        var found = new List<PassageFault>();
        foreach (var (passage, pairs) in marked)
        {
            foreach (var bracket in Brackets.Check(passage.Written.Value, pairs))
            {
                var fault = new PassageFault(passage, bracket);
                if (passage.Written.At.TextMap is null || seen.Add(fault.At.Region)) found.Add(fault);
            }
        }

        return found;
    }

    /// <summary>What is found in each item, as facts. A loop, for a sequence of sequences takes several times as long in a native program.</summary>
    private static List<TFact> In<TItem, TFound, TFact>(TItem[] items, Func<TItem, IReadOnlyList<TFound>> find, Func<TItem, TFound, TFact> fact)
    {
        var facts = new List<TFact>();
        foreach (var item in items)
        {
            var found = find(item);
            for (var i = 0; i < found.Count; i++) facts.Add(fact(item, found[i]));
        }

        return facts;
    }

    private static Placeholder Unfilled(Passage passage, TextSpan span)
    {
        var words = passage.Written.Part(span);
        return new(passage, words, Placeholders.Key(words.Value));
    }

    private static ActionKind? Counted(DeclaredCount count) => count.Noun switch
    {
        "重点人群" or "重点行动" => ActionKind.Population,
        "重点工程" => ActionKind.Project,
        "保障措施" => ActionKind.Safeguard,
        var noun => noun.EndsWith("提升行动", StringComparison.Ordinal) ? ActionKind.Population : null,
    };

    private static FusedUnit Fused(UnitMention unit, int offset)
    {
        var (left, right) = (unit.Name.Part(TextSpan.Between(0, offset)), unit.Name.Part(TextSpan.Between(offset, unit.Name.Value.Length)));
        return new(unit.Id, left, right, ComparisonKey.OfUnit(left.Value), ComparisonKey.OfUnit(right.Value));
    }
}
