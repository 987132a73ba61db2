using System.Collections.Immutable;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>Makes the nodes of a plan out of the facts about it. Time is linear in their number.</summary>
internal sealed class PlanNodes
{
    private readonly Plan _plan;
    private readonly List<NumericTarget> _targets;
    private readonly List<Citation> _citations;
    private readonly List<DeadlineStatement> _deadlines;
    private readonly Dictionary<int, PlanAction> _actions;
    private readonly Dictionary<int, PlanTask> _tasks;

    private PlanNodes(Plan plan, IReadOnlyList<object> facts)
    {
        _plan = plan;
        _targets = [.. facts.OfType<NumericTarget>().Where(t => t.Quantity.Class is QuantityClass.Target)];
        _citations = [.. facts.OfType<Citation>()];
        _deadlines = [.. facts.OfType<DeadlineStatement>()];
        _actions = plan.AllActions.ToDictionary(a => a.Id);
        _tasks = plan.AllTasks.ToDictionary(t => t.Id);
    }

    /// <summary>The plan, its actions, tasks, rows, units, targets and citations, in that order.</summary>
    public static IEnumerable<PlanNode> Of(Plan plan, IReadOnlyList<object> facts) => new PlanNodes(plan, facts).All();

    private IEnumerable<PlanNode> All()
    {
        IEnumerable<PlanNode>[] nodes = [[Whole()], Actions(), Tasks(), Rows(), _plan.AllUnits.Select(Unit), _targets.Select(Target), _citations.Select(Citation)];
        return nodes.SelectMany(n => n);
    }

    private PlanNode Whole() => new(PlanNodeKind.Plan, _plan.Title.At, _plan.Title.Value)
    {
        Texts = Texts(("title", _plan.Title.Value), ("issuer", _plan.Issuer?.Value), ("number", _plan.Number?.Value), ("date", _plan.Date?.Value), ("area", _plan.Jurisdiction?.Name.Value)),
        Units = [.. _plan.AllUnits],
        Targets = _targets,
        Citations = _citations,
        Years = [.. _deadlines.Select(d => d.Year)],
        Actions = _plan.AllActions.Count(),
        Tasks = _tasks.Count,
        Rows = _plan.AllRows.Count(),
    };

    private IEnumerable<PlanNode> Actions()
    {
        var stated = Stated(p => p.ActionId);
        foreach (var action in _plan.AllActions)
        {
            var tasks = action.Tasks;
            yield return Within(stated, action.Id, new(PlanNodeKind.Action, action.Title.At, action.Title.Value)
            {
                Texts = Texts(("title", action.Title.Value), ("intro", action.Intro?.Value)),
                Units = [.. action.Units, .. action.Rows.SelectMany(r => r.Units), .. tasks.SelectMany(Units)],
                Tasks = tasks.Count,
                Rows = action.Rows.Count + tasks.Sum(t => t.Rows.Count),
            }, action);
        }
    }

    private IEnumerable<PlanNode> Tasks()
    {
        var stated = Stated(p => p.TaskId);
        return _plan.AllTasks.Select(task => Within(stated, task.Id, new(PlanNodeKind.Task, task.Title.At, task.Title.Value)
        {
            Texts = Texts(("title", task.Title.Value), ("number", task.Number?.Value)),
            TaskTitle = task.Title.Value,
            Units = [.. Units(task)],
            Rows = task.Rows.Count,
        }, _actions[task.ActionId]));
    }

    private IEnumerable<PlanNode> Rows()
    {
        var stated = Stated(p => p.RowId);
        return _plan.AllRows.Select(row =>
        {
            var task = row.TaskId is { } id ? _tasks[id] : null;
            var action = _actions[row.ActionId];
            return Within(stated, row.Id, new(PlanNodeKind.Row, row.Content.Value.Length > 0 ? row.Content.At : row.Label.At, row.Label.Value)
            {
                Texts = Texts(("content", row.Content.Value), ("target", row.Target?.Value), ("deadline", row.Deadline?.Value)),
                TaskTitle = task?.Title.Value ?? "",
                // Lists are shared, so that a test of one is done once: see UnitTest.
                Units = row.Units.Count > 0 ? row.Units : task?.Units is { Count: > 0 } units ? units : action.Units,
            }, action);
        });
    }

    private PlanNode Unit(UnitMention unit) => new(PlanNodeKind.Unit, unit.Name.At, unit.Name.Value)
    {
        Texts = Texts(("name", unit.Name.Value)),
        Units = [unit],
        ActionKind = _actions[unit.ActionId].Kind,
        ActionTitle = _actions[unit.ActionId].Title.Value,
        TaskTitle = unit.TaskId is { } task ? _tasks[task].Title.Value : "",
    };

    private PlanNode Target(NumericTarget target) => In(target.Passage, new(PlanNodeKind.Target, target.At, Words(target.Passage, target.Quantity.Span))
    {
        Texts = Texts(("text", Words(target.Passage, target.Quantity.Span)), ("unit", target.Quantity.Unit)),
        Targets = [target],
        Years = target.Quantity.Time?.To is { } year ? [year] : [],
    });

    private PlanNode Citation(Citation citation) => In(citation.Passage, new(PlanNodeKind.Citation, citation.At, citation.Title)
    {
        Texts = Texts(("title", citation.Title), ("number", citation.Cited.Number is { } number ? citation.Words(number) : null)),
        Citations = [citation],
    });

    private PlanNode In(Passage passage, PlanNode node) => node with
    {
        ActionKind = passage.ActionId is { } id ? _actions[id].Kind : null,
        ActionTitle = passage.ActionId is { } action ? _actions[action].Title.Value : "",
        TaskTitle = passage.TaskId is { } task ? _tasks[task].Title.Value : "",
    };

    private static PlanNode Within(Statements stated, int id, PlanNode node, PlanAction action) => node with
    {
        ActionKind = action.Kind,
        ActionTitle = action.Title.Value,
        Targets = [.. stated.Targets[id]],
        Citations = [.. stated.Citations[id]],
        Years = [.. stated.Years[id]],
    };

    private Statements Stated(Func<Passage, int?> owner) => new(
        _targets.Where(t => owner(t.Passage) is not null).ToLookup(t => owner(t.Passage)!.Value),
        _citations.Where(c => owner(c.Passage) is not null).ToLookup(c => owner(c.Passage)!.Value),
        _deadlines.Where(d => owner(d.Passage) is not null).ToLookup(d => owner(d.Passage)!.Value, d => d.Year));

    private static IEnumerable<UnitMention> Units(PlanTask task) => task.Units.Concat(task.Rows.SelectMany(r => r.Units));

    private static string Words(Passage passage, TextSpan span) => passage.Text.Value.Substring(span.Start, span.Length);

    private static ImmutableDictionary<string, string> Texts(params IEnumerable<(string Field, string? Text)> texts) =>
        texts.Where(t => !string.IsNullOrWhiteSpace(t.Text)).ToImmutableDictionary(t => t.Field, t => t.Text!, StringComparer.Ordinal);

    private sealed record Statements(ILookup<int, NumericTarget> Targets, ILookup<int, Citation> Citations, ILookup<int, int> Years);
}
