using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The running text of a plan, piece by piece.</summary>
public static class Passages
{
    /// <summary>
    /// All passages of a plan: head, division table, prose, annexes; inside each in the order of the text. Empty fields have none, nor has a cited document whose
    /// very words stand in an introduction: they are looked at there.
    /// </summary>
    public static IReadOnlyList<Passage> Of(Plan plan)
    {
        var passages = new List<Passage>();
        Add(new(0, plan.Title, PassageKind.Title));
        foreach (var head in new[] { plan.Issuer, plan.Number, plan.Date, plan.Period?.Text }.OfType<Field<string>>()) Add(new(0, head, PassageKind.Head));
        var quoted = plan.Intro.SelectMany(i => Quoted(i.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var basis in plan.Basis.Where(b => !quoted.Contains(Compact.Of(b.Text.Value)))) Add(new(0, basis.Text, PassageKind.Basis));
        foreach (var target in plan.Targets) Add(new(0, target, PassageKind.HeadlineTarget));
        foreach (var intro in plan.Intro) Add(new(0, intro, PassageKind.Intro));
        foreach (var action in plan.AllActions) AddAction(action);
        foreach (var name in plan.AnnexNotes.Concat(plan.Annexes.Select(a => a.Title).OfType<Field<string>>())) Add(new(0, name, PassageKind.Annex));
        return passages;

        void AddAction(PlanAction action)
        {
            var of = new Passage(0, action.Title, PassageKind.ActionTitle) { Part = action.Part, ActionId = action.Id };
            Add(of with { Written = action.Written });
            AddUnits(action.Units, of);
            AddText(action.Intro, PassageKind.Intro, of);
            foreach (var row in action.Rows) AddRow(row, of);
            foreach (var task in action.Tasks)
            {
                var inTask = of with { TaskId = task.Id };
                AddText(task.Title, PassageKind.TaskTitle, inTask);
                AddUnits(task.Units, inTask);
                foreach (var row in task.Rows) AddRow(row, inTask);
            }
        }

        void AddRow(ContentRow row, Passage of)
        {
            var inRow = of with { RowId = row.Id };
            Add(inRow with { Text = row.Content, Written = row.Written, Kind = PassageKind.Content });
            AddText(row.Target, PassageKind.Target, inRow);
            AddText(row.Deadline, PassageKind.Deadline, inRow);
            AddUnits(row.Units, inRow);
        }

        void AddUnits(IReadOnlyList<UnitMention> units, Passage of)
        {
            foreach (var unit in units.Where(u => !u.IsInText)) AddText(unit.Name, PassageKind.Unit, of);
        }

        void AddText(Field<string>? text, PassageKind kind, Passage of)
        {
            if (text is { Value.Length: > 0 }) passages.Add(of with { Id = passages.Count, Text = text, Written = text, Kind = kind });
        }

        void Add(Passage passage)
        {
            if (passage.Written.Value.Length > 0) passages.Add(passage with { Id = passages.Count });
        }
    }

    /// <summary>The citations of a text as a list of cited documents would write them, with the number and without it; no white space.</summary>
    private static IEnumerable<string> Quoted(string text)
    {
        foreach (var (title, number) in Citations.Find(text).Select(c => (c.Title, c.Number)))
        {
            var start = Math.Max(0, title.Start - 1);
            yield return Compact.Of(text[start..Math.Min(text.Length, title.End + 1)]);
            if (number is { } known) yield return Compact.Of(text[start..Math.Min(text.Length, known.End + 1)]);
        }
    }
}
