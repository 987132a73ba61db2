using PlanLint.Analysis;
using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The tasks of a plan and those of its parent that they take up, one to one.</summary>
internal static class TaskPairs
{
    private const int LeastSimilar = 55;

    /// <summary>
    /// The pairs, in the order of the child. Only tasks of one population, key project or title of action are compared, of each plan those of the
    /// tree that has more of them there. Time is near-linear in the number of tasks.
    /// </summary>
    public static IReadOnlyList<(PlanTask Here, PlanTask There)> Of(PlanKin child, PlanKin parent)
    {
        var above = Tasks(parent).ToDictionary(g => g.Topic, g => g.Tasks, StringComparer.Ordinal);
        var pairs = new List<(PlanTask Here, PlanTask There)>();
        foreach (var (topic, tasks) in Tasks(child))
        {
            if (!above.TryGetValue(topic, out var there)) continue;
            var matches = HeadingMatcher.Match([.. tasks.Select(HeadingItem.Of)], [.. there.Select(HeadingItem.Of)]);
            // What is left over on both sides need not mean the same here: a parent has tasks of its own.
            pairs.AddRange(matches.Index().Where(m => m.Item?.Pair.Similarity >= LeastSimilar).Select(m => (tasks[m.Index], there[m.Item!.Value.Table])));
        }

        return pairs;
    }

    /// <summary>The tasks of each topic, in the order of the plan.</summary>
    public static IEnumerable<(string Topic, IReadOnlyList<PlanTask> Tasks)> Tasks(PlanKin plan) =>
        from action in plan.Actions
        where action.Kind is not ActionKind.Safeguard
        group action by TargetKey.TopicOf(action) into same
        where same.Key.Length > 0
        let trees = same.GroupBy(a => a.Part).Select(t => t.SelectMany(a => a.Tasks).ToList())
        select (same.Key, (IReadOnlyList<PlanTask>)trees.MaxBy(t => t.Count)!);
}
