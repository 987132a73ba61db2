using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>
/// Tells which of the units printed one after another lead. The first unit of the first row below a title leads, the rest are responsible; later
/// rows print no lead, because the cell of the lead is merged, unless a unit is printed twice or two stand side by side. What is not printed is said.
/// </summary>
internal sealed class FlattenedRoles(FlattenedHeader header, Profile profile, MappingNotes notes)
{
    private readonly bool _hasLead = header.Has("lead");
    private readonly bool _hasResponsible = header.Has("responsible");
    private readonly bool _hasCooperating = header.Has("cooperating");
    private DraftAction? _action;
    private Node.Scalar? _lead;
    private DraftRow? _last;

    /// <summary>Fills a task, or the rows of its action, with its rows.</summary>
    public void Fill(FlattenedTask task)
    {
        if (!ReferenceEquals(_action, task.Action)) (_lead, _last) = (null, null);
        _action = task.Action;
        var rows = task.Task?.Rows ?? task.Action.Rows;
        foreach (var (i, (row, hasTitle)) in task.Rows.Index())
        {
            _last = Row(row, hasTitle, i == 0);
            rows.Add(_last);
        }

        if (task.Task is not { } merged || rows.Count < 2 || rows[0].Lead is not { } lead || !rows.TrueForAll(r => ReferenceEquals(r.Lead, lead))) return;
        merged.Lead = lead;
        foreach (var row in rows) row.Lead = null;
    }

    private DraftRow Row(FlattenedRow printed, bool hasTitle, bool isFirst)
    {
        var names = printed.Units;
        var row = new DraftRow { Content = JoinedText.Of(printed.Content), Deadline = printed.Deadline };
        if (names.Count == 0)
        {
            TakeOver(row, printed);
            return row;
        }

        var leads = _hasLead ? Leads(names, hasTitle) : 0;
        if (leads > 0)
        {
            var before = _lead;
            _lead = FlattenedName.Cell(names.Take(leads));
            if (!isFirst && hasTitle && before?.Text != _lead?.Text) AssumeFirst(printed);
        }

        row.Lead = _lead;
        Rest(row, names.GetRange(leads, names.Count - leads), printed);
        if (_hasLead && leads == 0) AssumeLead(row, printed, isFirst);
        return row;
    }

    /// <summary>How many of the names are the lead of the row; 0 when none is printed.</summary>
    private int Leads(List<FlattenedName> names, bool hasTitle)
    {
        if (!_hasResponsible && !_hasCooperating) return names.Count;
        if (!hasTitle)
        {
            var isTwice = names.Skip(1).Any(n => n.Text == names[0].Text);
            var isBeside = names.Count == 2 && names[0].Line == names[1].Line && !names[1].IsInList;
            return isTwice || isBeside ? 1 : 0;
        }

        if (IsGroup(names[0].Text)) return 0;
        var cell = 1;
        while (cell < names.Count && names[cell].IsInList) cell++;
        return cell < names.Count ? cell : 1;
    }

    /// <summary>Whether a name stands for many units, of which none leads.</summary>
    private bool IsGroup(string name) => name.Contains('各', StringComparison.Ordinal) || profile.Units.IsCollective(name);

    private void Rest(DraftRow row, List<FlattenedName> names, FlattenedRow printed)
    {
        if (!_hasCooperating) row.Responsible = FlattenedName.Cell(names);
        else if (!_hasResponsible) row.Cooperating = FlattenedName.Cell(names);
        else Divide(row, names, printed);
    }

    /// <summary>Responsible and cooperating units are two cells: the names up to the first line break that ends a cell, and the rest.</summary>
    private void Divide(DraftRow row, List<FlattenedName> names, FlattenedRow printed)
    {
        var cell = Math.Min(1, names.Count);
        while (cell < names.Count && names[cell].IsInList) cell++;
        row.Responsible = FlattenedName.Cell(names.Take(cell));
        row.Cooperating = FlattenedName.Cell(names.Skip(cell));
        if (row.Responsible is null || row.Cooperating is null) return;
        notes.Assume(AssumptionKind.UnitRoles, printed.Place!, Message.Of(
            $"看不出两栏在哪里分开，“{row.Responsible.Text}”算责任单位，“{row.Cooperating.Text}”算配合单位",
            $"it does not show where two columns part, so '{row.Responsible.Text}' is read as responsible and '{row.Cooperating.Text}' as cooperating"));
    }

    private void TakeOver(DraftRow row, FlattenedRow printed)
    {
        row.Lead = _lead;
        (row.Responsible, row.Cooperating) = (_last?.Responsible, _last?.Cooperating);
        if ((row.Lead ?? row.Responsible ?? row.Cooperating) is not { } taken) return;
        notes.Assume(AssumptionKind.UnitRoles, printed.Place!, Message.Of(
            $"这一行没有印出任何单位，沿用上一行的单位（“{taken.Text}”等）",
            $"no unit is printed for this row, so the units of the row before it are taken ('{taken.Text}' and so on)"));
    }

    private void AssumeFirst(FlattenedRow printed) => notes.Assume(AssumptionKind.UnitRoles, printed.Place!, Message.Of(
        $"任务名称再次印出，其后的第一个单位“{printed.Units[0].Text}”算牵头单位",
        $"the task title is printed again, so the first unit after it, '{printed.Units[0].Text}', is read as the lead"));

    private void AssumeLead(DraftRow row, FlattenedRow printed, bool isFirst)
    {
        var units = (row.Responsible ?? row.Cooperating)?.Text ?? "";
        var note = (_lead, isFirst) switch
        {
            (null, _) => Message.Of(
                $"没有印出牵头单位，“{units}”都没有算作牵头单位",
                $"no lead is printed, so none of '{units}' is read as the lead"),
            ({ } lead, true) => Message.Of(
                $"这项任务没有印出牵头单位，沿用上一项任务的“{lead.Text}”，“{units}”不算牵头单位",
                $"no lead is printed for this task, so '{lead.Text}' of the task before it is taken and none of '{units}' is read as the lead"),
            ({ } lead, false) => Message.Of(
                $"这一行没有印出牵头单位，沿用本任务的“{lead.Text}”，“{units}”不算牵头单位",
                $"no lead is printed for this row, so '{lead.Text}' of this task is taken and none of '{units}' is read as the lead"),
        };
        notes.Assume(AssumptionKind.UnitRoles, printed.Place!, note);
    }
}
