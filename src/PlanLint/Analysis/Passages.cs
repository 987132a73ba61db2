using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The running text of a plan, piece by piece.</summary>
internal static class Passages
{
    /// <summary>
    /// All passages of a plan: head, division table, prose, annexes; inside each in the order of the text. Empty fields have none, nor has a cited document whose
    /// very words stand in an introduction: they are looked at there.
    /// </summary>
    public static Passage[] Of(Plan plan)
    {
        var (all, document) = (new List<Passage>(), new Holder(PlanPart.Division));
        Add(plan.Title, PassageKind.Title, document);
        foreach (var head in new[] { plan.Issuer, plan.Number, plan.Date, plan.Period?.Text }) Add(head, PassageKind.Head, document);
        var quoted = plan.Intro.SelectMany(i => Quoted(i.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var basis in plan.Basis.Where(b => !quoted.Contains(Compact.Of(b.Text.Value)))) Add(basis.Text, PassageKind.Basis, document);
        foreach (var target in plan.Targets) Add(target, PassageKind.HeadlineTarget, document);
        foreach (var intro in plan.Intro) Add(intro, PassageKind.Intro, document);
        foreach (var action in plan.Actions) AddAction(action);
        foreach (var action in plan.Body) AddAction(action);
        foreach (var note in plan.AnnexNotes) Add(note, PassageKind.Annex, document);
        foreach (var annex in plan.Annexes) Add(annex.Title, PassageKind.Annex, document);
        return [.. all];

        void AddAction(PlanAction action)
        {
            var holder = new Holder(action.Part, action.Id);
            AddWritten(action.Title, action.Written, PassageKind.ActionTitle, holder);
            AddUnits(action.Units, holder);
            Add(action.Intro, PassageKind.Intro, holder);
            AddRows(action.Rows, holder);
            foreach (var task in action.Tasks)
            {
                var inTask = holder with { TaskId = task.Id };
                Add(task.Title, PassageKind.TaskTitle, inTask);
                AddUnits(task.Units, inTask);
                AddRows(task.Rows, inTask);
            }
        }

        void AddRows(IReadOnlyList<ContentRow> rows, Holder holder)
        {
            foreach (var row in rows)
            {
                var inRow = holder with { RowId = row.Id };
                AddWritten(row.Content, row.Written, PassageKind.Content, inRow);
                Add(row.Target, PassageKind.Target, inRow);
                Add(row.Deadline, PassageKind.Deadline, inRow);
                AddUnits(row.Units, inRow);
            }
        }

        void AddUnits(IReadOnlyList<UnitMention> units, Holder holder)
        {
            for (var i = 0; i < units.Count; i++)
            {
                if (units[i] is { IsInText: false } unit) Add(unit.Name, PassageKind.Unit, holder);
            }
        }

        void Add(Field<string>? text, PassageKind kind, Holder holder)
        {
            if (text is not null) AddWritten(text, text, kind, holder);
        }

        void AddWritten(Field<string> text, Field<string> written, PassageKind kind, Holder holder)
        {
            if (written.Value.Length > 0)
                all.Add(new(all.Count, text, kind) { Written = written, Part = holder.Part, ActionId = holder.ActionId, TaskId = holder.TaskId, RowId = holder.RowId });
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

    /// <summary>What a passage belongs to.</summary>
    private readonly record struct Holder(PlanPart Part, int? ActionId = null, int? TaskId = null, int? RowId = null);
}
