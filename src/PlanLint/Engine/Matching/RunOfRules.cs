using System.Runtime.InteropServices;

namespace PlanLint.Engine.Matching;

/// <summary>One run of rules. For one thread.</summary>
/// <param name="rules">What runs, by id.</param>
/// <param name="asked">Those among them that report and have an outcome; the others only yield.</param>
/// <param name="limits">What one rule may yield.</param>
/// <param name="deadline">Ends the run.</param>
internal sealed class RunOfRules(CompiledRule[] rules, HashSet<CompiledRule> asked, Limits limits, CancellationToken deadline)
{
    private readonly FactStore _store = new();
    private readonly List<object> _derived = [];

    /// <summary>Takes what each rule costs; null when nobody asks.</summary>
    public RunTimes? Times { get; init; }

    public RuleRun Over(IEnumerable<object> facts)
    {
        deadline.ThrowIfCancellationRequested();
        _store.AddAll(CollectionsMarshal.AsSpan(facts as List<object> ?? [.. facts]));
        var evaluations = Array.ConvertAll(rules, r => new RuleEvaluation(r, _store, limits, deadline));
        foreach (var level in evaluations.GroupBy(e => e.Rule.Info.Priority).OrderByDescending(g => g.Key))
        {
            Derive([.. level.Where(e => e.Rule.Deriving.Length > 0)]);
            Act(level.Where(e => asked.Contains(e.Rule)));
        }
        MarkWhatMissedFacts(evaluations);
        var shown = Array.FindAll(evaluations, e => asked.Contains(e.Rule));
        var outcomes = new OrderedDictionary<string, RuleOutcome>(shown.Length, StringComparer.Ordinal);
        foreach (var evaluation in shown) outcomes.Add(evaluation.Rule.Info.Id, evaluation.Outcome);
        return new([.. shown.SelectMany(e => e.Findings)], outcomes) { Derived = _derived };
    }

    private void Derive(List<RuleEvaluation> level)
    {
        bool isGrowing;
        do
        {
            isGrowing = false;
            foreach (var rule in level)
            {
                var added = Timed(rule, rule.Yield);
                _derived.AddRange(added);
                isGrowing |= added.Count > 0;
            }
        }
        while (isGrowing);
    }

    private void Act(IEnumerable<RuleEvaluation> level)
    {
        List<object> inserted = [];
        foreach (var rule in level)
        {
            inserted.AddRange(Timed(rule, rule.Act));
        }
        _derived.AddRange(inserted.Where(_store.AddNew));
    }

    private List<object> Timed(RuleEvaluation rule, Func<List<object>> work) => Times is null ? work() : Times.Rule(rule.Rule.Info.Id, work);

    // Nothing unchecked counts as passed: a rule that a failed one should have supplied with facts has proved nothing.
    private static void MarkWhatMissedFacts(RuleEvaluation[] evaluations)
    {
        var open = new Queue<RuleEvaluation>(evaluations.Where(e => e.OwesFacts));
        while (open.TryDequeue(out var source))
        {
            foreach (var rule in evaluations.Where(e => e != source && e.Rule.DependsOn(source.Rule)))
            {
                var owed = rule.OwesFacts;
                rule.Miss(source.Rule.Info);
                if (rule.OwesFacts && !owed) open.Enqueue(rule);
            }
        }
    }
}
