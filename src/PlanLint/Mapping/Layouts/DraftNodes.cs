using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts;

/// <summary>Writes a draft as the nodes of a plan file, so that running text goes through the same mapper as plan files do.</summary>
internal static class DraftNodes
{
    /// <summary>The map of the plan.</summary>
    public static Node.Map Of(DraftPlan plan, Region region)
    {
        var map = new Entries(region);
        map.Add("title", plan.Title);
        map.Add("kind", plan.Kind);
        map.Add("issuer", plan.Issuer);
        map.Add("number", plan.Number);
        map.Add("date", plan.Date);
        map.Add("jurisdiction", plan.Jurisdiction);
        map.Add("period", plan.Period);
        map.Add("basis", plan.Basis);
        map.Add("targets", plan.Targets);
        map.Add("intro", plan.Intro);
        map.Add("actions", [.. plan.Actions.Select(Action)]);
        map.Add("body", [.. plan.Body.Select(Action)]);
        map.Add("annexNotes", plan.AnnexNotes);
        map.Add("annexes", [.. plan.Annexes.Select(Annex)]);
        return map.ToMap();
    }

    private static Node.Map Annex(DraftAnnex annex)
    {
        var map = new Entries(annex.Label.Region);
        map.Add("label", annex.Label);
        map.Add("title", annex.Title);
        return map.ToMap();
    }

    private static Node.Map Action(DraftAction action)
    {
        var map = new Entries(action.Title.Region);
        map.Add("action", action.Title);
        map.Add("kind", action.Kind);
        map.Add(action);
        map.Add("intro", action.Intro);
        map.Add("rows", [.. action.Rows.Select(Row)]);
        map.Add("tasks", [.. action.Tasks.Select(Task)]);
        return map.ToMap();
    }

    private static Node.Map Task(DraftTask task)
    {
        var map = new Entries((task.Title ?? task.Content ?? task.Number)?.Region);
        map.Add("number", task.Number);
        map.Add("task", task.Title);
        map.Add("content", task.Content);
        map.Add(task);
        map.Add("rows", [.. task.Rows.Select(Row)]);
        return map.ToMap();
    }

    private static Node.Map Row(DraftRow row)
    {
        var map = new Entries(row.Content?.Region);
        map.Add("content", row.Content);
        map.Add(row);
        map.Add("target", row.Target);
        map.Add("deadline", row.Deadline);
        return map.ToMap();
    }

    /// <summary>The entries of a map; it stands where its own text stands, from the first to the last value.</summary>
    private sealed class Entries(Region? region)
    {
        private readonly List<Node.Entry> _entries = [];

        public void Add(string key, Node? value)
        {
            if (value is null) return;
            region ??= value.Region;
            _entries.Add(new(new Node.Scalar(key, value.Region, null), value));
        }

        public void Add(string key, string? value)
        {
            if (value is not null && region is not null) Add(key, new Node.Scalar(value, region, null));
        }

        public void Add(string key, IReadOnlyList<Node> values)
        {
            if (values.Count > 0) Add(key, new Node.List(values, values[0].Region));
        }

        public void Add(DraftUnits units)
        {
            Add("lead", units.Lead);
            Add("responsible", units.Responsible);
            Add("cooperating", units.Cooperating);
        }

        public Node.Map ToMap() => new(_entries, region ?? new Region.WholeFile());
    }
}
