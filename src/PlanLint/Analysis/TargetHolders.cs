using PlanLint.Model;

namespace PlanLint.Analysis;

/// <summary>Which action, task and row states which numeric target.</summary>
internal static class TargetHolders
{
    /// <summary>The holders of a plan, and for each the targets it holds.</summary>
    public static IReadOnlyList<object> Of(Plan plan, NumericTarget[] targets)
    {
        var facts = new List<object>();
        var byTitle = new Dictionary<string, int>(StringComparer.Ordinal);
        var byTopic = new Dictionary<string, int>(StringComparer.Ordinal);
        var byAction = new Dictionary<int, int>();
        var byTask = new Dictionary<int, int>();
        var byRow = new Dictionary<int, int>();
        var next = 0;
        foreach (var action in plan.AllActions)
        {
            byAction[action.Id] = Holder(action);
            foreach (var row in action.Rows) byRow[row.Id] = Add(TargetScope.Row, row.Content.Value.Length > 0 ? row.Content : row.Label, action.Kind);
            foreach (var task in action.Tasks)
            {
                byTask[task.Id] = Add(TargetScope.Task, task.Title, action.Kind);
                foreach (var row in task.Rows) byRow[row.Id] = Add(TargetScope.Row, row.Content.Value.Length > 0 ? row.Content : row.Label, action.Kind);
            }
        }

        foreach (var target in targets)
        {
            if (target.Passage.ActionId is { } action) facts.Add(new HeldTarget(byAction[action], target));
            if (target.Passage.TaskId is { } task) facts.Add(new HeldTarget(byTask[task], target));
            if (target.Passage.RowId is { } row) facts.Add(new HeldTarget(byRow[row], target));
        }

        return facts;

        int Holder(PlanAction action)
        {
            if (byTitle.TryGetValue(action.Key, out var known) || (action.Part is PlanPart.Body && byTopic.TryGetValue(action.Topic ?? "", out known))) return known;
            var holder = Add(TargetScope.Action, action.Title, action.Kind);
            if (action.Key.Length > 0) byTitle[action.Key] = holder;
            if (action is { Part: PlanPart.Division, Topic: { } topic }) byTopic.TryAdd(topic, holder);
            return holder;
        }

        int Add(TargetScope scope, Field<string> title, ActionKind kind)
        {
            facts.Add(new TargetHolder(next, scope, title, kind));
            return next++;
        }
    }
}
