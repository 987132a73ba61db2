using PlanLint.Model;

namespace PlanLint.Analysis;

/// <summary>The running text of a plan, piece by piece.</summary>
public static class Passages
{
    /// <summary>All passages of a plan: head, division table, prose; inside each in the order of the text. Empty fields have none.</summary>
    public static IReadOnlyList<Passage> Of(Plan plan)
    {
        var passages = new List<Passage>();
        Add(new(0, plan.Title, PassageKind.Title));
        foreach (var head in new[] { plan.Issuer, plan.Number, plan.Date, plan.Period?.Text }.OfType<Field<string>>()) Add(new(0, head, PassageKind.Head));
        foreach (var basis in plan.Basis) Add(new(0, basis.Text, PassageKind.Basis));
        foreach (var target in plan.Targets) Add(new(0, target, PassageKind.HeadlineTarget));
        foreach (var intro in plan.Intro) Add(new(0, intro, PassageKind.Intro));
        foreach (var action in plan.AllActions) AddAction(action);
        return passages;

        void AddAction(PlanAction action)
        {
            var of = new Passage(0, action.Title, PassageKind.ActionTitle) { Part = action.Part, ActionId = action.Id };
            Add(of);
            if (action.Intro is { } intro) Add(of with { Text = intro, Kind = PassageKind.Intro });
            foreach (var row in action.Rows) AddRow(row, of);
            foreach (var task in action.Tasks)
            {
                Add(of with { Text = task.Title, Kind = PassageKind.TaskTitle, TaskId = task.Id });
                foreach (var row in task.Rows) AddRow(row, of with { TaskId = task.Id });
            }
        }

        void AddRow(ContentRow row, Passage of)
        {
            var inRow = of with { RowId = row.Id };
            Add(inRow with { Text = row.Content, Kind = PassageKind.Content });
            if (row.Target is { } target) Add(inRow with { Text = target, Kind = PassageKind.Target });
            if (row.Deadline is { } deadline) Add(inRow with { Text = deadline, Kind = PassageKind.Deadline });
        }

        void Add(Passage passage)
        {
            if (passage.Text.Value.Length > 0) passages.Add(passage with { Id = passages.Count });
        }
    }
}
