using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>
/// Puts the units of an action's rows where the table states them: a cell that covers all rows of the action, or all rows of a task, is stated once for
/// it; one that covers only some is stated for each of them.
/// </summary>
internal sealed class SharedUnits
{
    private readonly List<(DraftTask? Task, DraftUnits Row, UnitCell?[] Cells)> _rows = [];

    /// <summary>Notes a row.</summary>
    /// <param name="task">Its task, or null.</param>
    /// <param name="row">What bears its units: the row, or the task where it has no rows.</param>
    /// <param name="cells">Its unit cells, in the order of <see cref="UnitCell.Roles"/>.</param>
    public void Add(DraftTask? task, DraftUnits row, UnitCell?[] cells) => _rows.Add((task, row, cells));

    /// <summary>Adds the units of a row that goes on in the row above.</summary>
    public void Extend(UnitCell?[] cells)
    {
        if (_rows is not [.., var last]) return;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { IsAssumed: false } more || ReferenceEquals(more.Cell, last.Cells[i]?.Cell)) continue;
            last.Cells[i] = last.Cells[i] is { IsAssumed: false } own && JoinedText.Lines([own.Cell.Text, more.Cell.Text]) is { } text ? new(more.Cell with { Text = text }, IsAssumed: false) : more;
        }
    }

    /// <summary>Hands out the units of the noted rows, and says which blank cells were filled.</summary>
    public void Settle(DraftAction action, MappingNotes notes)
    {
        foreach (var (i, role) in UnitCell.Roles.Index())
        {
            if (_rows.Count > 1 && CoverAll(_rows, i) is { } common)
            {
                UnitCell.Put(action, role, common.Text);
                continue;
            }

            foreach (var task in _rows.GroupBy(r => r.Task))
            {
                var rows = task.ToList();
                if (task.Key is not null && rows.Count > 1 && CoverAll(rows, i) is { } shared) UnitCell.Put(task.Key, role, shared.Text);
                else rows.ForEach(r => UnitCell.Put(r.Row, role, r.Cells[i]?.Cell.Text));
            }
        }

        var assumed = _rows.Where(r => r.Cells.Any(c => c is { IsAssumed: true })).ToList();
        if (assumed.Count > 0)
        {
            var title = action.Title.Text;
            var at = assumed[0].Cells.First(c => c is { IsAssumed: true })!.Value.Cell.Text;
            notes.Assume(AssumptionKind.BlankCell, MapFields.Place(at, new(notes.File, NodePath.OfAction(title, PlanPart.Division), at.Region)), Message.Of(
                $"行动“{title}”中有 {assumed.Count} 行的单位是空白，按合并单元格沿用了上面的单位",
                $"in action '{title}' the units of {assumed.Count} rows are blank and were read as merged with the cell above"));
        }

        _rows.Clear();
    }

    private static TableCell? CoverAll(List<(DraftTask? Task, DraftUnits Row, UnitCell?[] Cells)> rows, int role) =>
        rows[0].Cells[role]?.Cell is { } first && rows.TrueForAll(r => ReferenceEquals(r.Cells[role]?.Cell, first)) ? first : null;
}
