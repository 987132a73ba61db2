using PlanLint.Mapping.Layouts;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>One tree of an edition, with what its nodes are compared by. Numbers in front of titles and rows do not count.</summary>
internal sealed class EditionTree
{
    private readonly Dictionary<int, string> _actions;
    private readonly Dictionary<int, string> _tasks;
    private readonly Dictionary<int, string> _rows;
    private readonly Dictionary<int, PlanAction> _actionOf;
    private readonly Dictionary<int, PlanTask> _taskOf;

    public EditionTree(IReadOnlyList<PlanAction> actions)
    {
        Actions = actions;
        Tasks = [.. actions.SelectMany(a => a.Tasks)];
        Rows = [.. actions.SelectMany(a => a.Rows.Concat(a.Tasks.SelectMany(t => t.Rows)))];
        _actions = actions.ToDictionary(a => a.Id, a => KeyOf(a.Title.Value));
        _tasks = Tasks.ToDictionary(t => t.Id, t => KeyOf(t.Title.Value));
        _rows = Rows.ToDictionary(r => r.Id, r => HeadingMark.Of(r.Content.Value) is { } mark ? ComparisonKey.Of(r.Content.Value[mark.End..]) : r.Key);
        _actionOf = actions.ToDictionary(a => a.Id);
        _taskOf = Tasks.ToDictionary(t => t.Id);
    }

    public IReadOnlyList<PlanAction> Actions { get; }

    public IReadOnlyList<PlanTask> Tasks { get; }

    /// <summary>All rows, implicit ones included.</summary>
    public IReadOnlyList<ContentRow> Rows { get; }

    public string Key(PlanAction action) => _actions[action.Id];

    public string Key(PlanTask task) => _tasks[task.Id];

    /// <summary>Empty for a row without content.</summary>
    public string Key(ContentRow row) => _rows[row.Id];

    public PlanAction ActionOf(PlanTask task) => _actionOf[task.ActionId];

    public PlanAction ActionOf(ContentRow row) => _actionOf[row.ActionId];

    /// <summary>Null for a row directly under its action.</summary>
    public PlanTask? TaskOf(ContentRow row) => row.TaskId is { } task ? _taskOf[task] : null;

    /// <summary>How many titles and rows another tree has as well.</summary>
    public int Shares(EditionTree other)
    {
        var keys = other.AllKeys.ToHashSet(StringComparer.Ordinal);
        return AllKeys.Count(keys.Contains);
    }

    private IEnumerable<string> AllKeys => _actions.Values.Concat(_tasks.Values).Concat(_rows.Values).Where(k => k.Length > 0);

    private static string KeyOf(string title) => ComparisonKey.OfTitle(HeadingMark.Of(title) is { } mark ? title[mark.End..] : title);
}
