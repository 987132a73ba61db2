using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>All that rules may know of a plan: the plan itself, its nodes, and what is derived from its text.</summary>
public static class PlanFacts
{
    /// <summary>The facts of a plan, in one fixed order. Time is linear in the length of the text.</summary>
    public static IEnumerable<object> Of(Plan plan, Profile profile)
    {
        var passages = Passages.Of(plan);
        IReadOnlyList<NumericTarget> targets = [.. passages.SelectMany(p => Targets(p, profile))];
        IEnumerable<object>[] facts =
        [
            [plan],
            plan.AllActions,
            plan.AllTasks,
            plan.AllRows,
            plan.AllUnits,
            passages,
            Sentences(passages),
            targets,
            passages.SelectMany(p => DeclaredCounts.Find(p.Text.Value).Select(c => new CountStatement(p, c))),
            passages.SelectMany(p => Breakdowns.Find(p.Text.Value).Select(b => new SumStatement(p, b))),
            TargetHolders.Of(plan, targets),
        ];
        return facts.SelectMany(f => f);
    }

    private static IEnumerable<NumericTarget> Targets(Passage passage, Profile profile)
    {
        if (passage.Kind is PassageKind.Title or PassageKind.Head or PassageKind.Basis or PassageKind.Deadline) return [];
        return Quantities.Find(passage.Text.Value)
            .Where(q => q.Class is QuantityClass.Target && !profile.IsInProgrammeName(passage.Text.Value, q.Span))
            .Select(q => new NumericTarget(passage, q));
    }

    private static IEnumerable<Sentence> Sentences(IReadOnlyList<Passage> passages)
    {
        var id = 0;
        foreach (var passage in passages.Where(p => p.Kind is PassageKind.Content or PassageKind.Intro or PassageKind.HeadlineTarget or PassageKind.TaskTitle))
        {
            foreach (var span in Text.Sentences.Split(passage.Text.Value))
                yield return new(id++, passage, span, ComparisonKey.Of(passage.Text.Value.Substring(span.Start, span.Length)));
        }
    }
}
