using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>Actions, tasks and rows. Numbers them through the whole document, the division table first.</summary>
internal sealed class TreeMapper(Profile profile, Limits limits, MappingNotes notes, UnitNames names)
{
    private readonly UnitMapper _units = new(names, notes);
    private int _actions;
    private int _tasks;
    private int _rows;

    /// <summary>Whether the actions so far name any unit.</summary>
    public bool HasUnits => _units.Count > 0;

    public IReadOnlyList<PlanAction> Actions(IEnumerable<Node> nodes, PlanPart part, Location at) =>
        [.. Maps(nodes, at, Vocabulary.Action).Select(item => Action(item.Map, part, item.Ordinal, at))];

    private PlanAction Action(Node.Map map, PlanPart part, int ordinal, Location at)
    {
        var id = _actions++;
        var whole = MapFields.Place(map, at);
        var named = new MapFields(map, Vocabulary.Action, whole, notes);
        var stated = named.Text("action", "标题") ?? Untitled(map, whole, named);
        var bracket = UnitLists.FindInTitle(stated.Value);
        var words = bracket is null ? stated.Value : stated.Value[..bracket.Span.Start].TrimEnd();
        var owner = new UnitOwner(part, at.Below(NodePath.OfAction(words, part, ordinal)).Path, id);
        var fields = named.MovedTo(whole with { Path = owner.Path });
        var (title, fromTitle) = _units.TakeOut(stated with { At = stated.At with { Path = owner.Path } }, bracket, owner);
        var kind = KindOf(fields, title.Value);
        var population = profile.PopulationOf(title.Value)?.Key;
        var units = Together(fromTitle, _units.Stated(fields, owner));
        var rows = Rows(fields, owner, kind, units.Count > 0);
        var tasks = Maps(fields.Items("tasks"), fields.At, Vocabulary.Task).Select(t => Task(t.Map, owner, (kind, t.Ordinal), units.Count > 0)).ToList();
        return new(id, title, ComparisonKey.OfTitle(title.Value), kind)
        {
            Part = part,
            At = fields.At,
            Population = fields.Text("population", "人群")?.Value ?? population,
            Topic = (population ?? profile.ProjectOf(title.Value)?.Key) ?? profile.SafeguardOf(title.Value)?.Key,
            Intro = fields.Text("intro", "引言"),
            Units = units,
            Rows = rows,
            Tasks = tasks,
            Written = stated with { At = stated.At with { Path = owner.Path } },
            HasLead = Has(UnitRole.Lead),
            HasResponsible = Has(UnitRole.Responsible),
        };

        bool Has(UnitRole role) => units.Any(Is(role)) || rows.Exists(r => r.Units.Any(Is(role))) || tasks.Exists(t => t.Units.Any(Is(role)) || t.Rows.Any(r => r.Units.Any(Is(role))));
    }

    private PlanTask Task(Node.Map map, in UnitOwner action, (ActionKind Kind, int Ordinal) place, bool inheritsUnits)
    {
        var id = _tasks++;
        var whole = MapFields.Place(map, new(notes.File, action.Path, map.Region));
        var named = new MapFields(map, Vocabulary.Task, whole, notes);
        var title = named.Text("task", "标题");
        var owner = action with { Path = whole.Below(NodePath.OfTask(title?.Value ?? "", place.Ordinal)).Path, TaskId = id };
        var fields = named.MovedTo(whole with { Path = owner.Path });
        var (written, content, fromTail) = Content(fields, owner);
        var units = Together(_units.Stated(fields, owner), fromTail);
        var hasUnits = inheritsUnits || units.Count > 0;
        var rows = Rows(fields, owner, place.Kind, hasUnits);
        var titleAt = title is null ? new Field<string>("", fields.At) : title with { At = title.At with { Path = owner.Path } };
        if (rows.Count == 0 || content is not null)
        {
            var implicitRow = Row(content ?? new("", titleAt.At with { Path = $"{owner.Path}/内容", TextMap = null }), owner, place.Kind, hasUnits);
            rows = [implicitRow with { At = fields.At, Written = written ?? implicitRow.Content, Label = title is null ? implicitRow.Content : titleAt, IsImplicit = true }, .. rows];
        }

        return new(id, titleAt)
        {
            Part = action.Part,
            ActionId = action.ActionId,
            At = fields.At,
            Number = fields.Text("number", "序号"),
            Units = units,
            Rows = rows,
        };
    }

    private List<ContentRow> Rows(MapFields fields, in UnitOwner owner, ActionKind kind, bool inheritsUnits)
    {
        var nodes = fields.Items("rows");
        var rows = new List<ContentRow>(Math.Min(nodes.Count, limits.Rows));
        var regions = new List<Region>(rows.Capacity);
        foreach (var node in nodes)
        {
            notes.CheckTime();
            var at = MapFields.Place(node, new(notes.File, $"{fields.At.Path}/第 {rows.Count + 1} 行", node.Region));
            if (_rows >= limits.Rows)
            {
                notes.Problem(at, FileLimit.Rows.Exceeded(limits, $"内容行超过 {limits.Rows} 行的上限，从这里起没有检查", $"There are more than the limit of {limits.Rows} rows; nothing was checked from here on"));
                break;
            }

            switch (node)
            {
                case Node.Scalar scalar:
                    rows.Add(Row(MapFields.Field(scalar, at, "内容"), owner, kind, inheritsUnits) with { At = at, InList = new(regions, rows.Count) });
                    break;
                case Node.Map map:
                    rows.Add(Row(new(map, Vocabulary.Row, at, notes), owner with { Path = at.Path }, kind, inheritsUnits, new(regions, rows.Count)));
                    break;
                default:
                    notes.Problem(at, Message.Of($"内容行应当是一行文字或一组键值，不能是列表。", $"A row must be text or a map, not a list."));
                    continue;
            }

            regions.Add(node.Region);
        }

        return rows;
    }

    private ContentRow Row(MapFields fields, in UnitOwner owner, ActionKind kind, bool inheritsUnits, ListItem inList)
    {
        var inRow = owner with { RowId = _rows };
        var (written, content, fromTail) = Content(fields, inRow);
        var units = Together(_units.Stated(fields, inRow), fromTail);
        content ??= new("", fields.At.Below("内容"));
        return new(_rows++, content, ComparisonKey.Of(content.Value))
        {
            Part = owner.Part,
            ActionId = owner.ActionId,
            ActionKind = kind,
            TaskId = owner.TaskId,
            At = fields.At,
            Written = written ?? content,
            HasUnits = inheritsUnits || units.Count > 0,
            Units = units,
            Target = fields.Text("target", "目标"),
            Deadline = fields.Text("deadline", "完成时限"),
            InList = inList,
        };
    }

    private ContentRow Row(Field<string> content, in UnitOwner owner, ActionKind kind, bool hasUnits) =>
        new(_rows++, content, ComparisonKey.Of(content.Value))
        {
            Part = owner.Part,
            ActionId = owner.ActionId,
            ActionKind = kind,
            TaskId = owner.TaskId,
            At = content.At,
            Written = content,
            HasUnits = hasUnits,
        };

    private (Field<string>? Written, Field<string>? Content, IReadOnlyList<UnitMention> Units) Content(MapFields fields, in UnitOwner owner)
    {
        if (fields.Text("content", "内容") is not { } written) return (null, null, []);
        var (content, units) = _units.TakeOut(written, UnitLists.FindTail(written.Value), owner);
        return (written, content, units);
    }

    private ActionKind KindOf(MapFields fields, string title)
    {
        if (fields.Text("kind", "类型") is not { } stated) return profile.KindOf(title);
        switch (stated.Value.ToLowerInvariant())
        {
            case "population" or "重点行动": return ActionKind.Population;
            case "project" or "重点工程": return ActionKind.Project;
            case "safeguard" or "保障措施": return ActionKind.Safeguard;
        }

        notes.Problem(stated.At, Message.Of(
            $"类型“{stated.Value}”无法识别，请写 population（重点行动）、project（重点工程）或 safeguard（保障措施）。",
            $"The kind '{stated.Value}' is not known; write population, project or safeguard."));
        return profile.KindOf(title);
    }

    private Field<string> Untitled(Node.Map map, Location at, MapFields fields)
    {
        if (fields.Value("action") is null or Node.Scalar)
            notes.Problem(MapFields.Place(map, at), Message.Of($"这里缺少行动的名称。", $"The title of the action is missing here."));
        return new("", at);
    }

    private IEnumerable<(Node.Map Map, int Ordinal)> Maps(IEnumerable<Node> nodes, Location at, Vocabulary vocabulary)
    {
        foreach (var (i, node) in nodes.Index())
        {
            notes.CheckTime();
            if (node is Node.Map map) yield return (map, i + 1);
            else notes.Problem(MapFields.Place(node, at), Message.Of($"“{vocabulary.Chinese}”的每一项应当是一组键值。", $"Each {vocabulary.English} must be a map of keys and values."));
        }
    }

    private static IReadOnlyList<UnitMention> Together(IReadOnlyList<UnitMention> first, IReadOnlyList<UnitMention> second) =>
        second.Count == 0 ? first : first.Count == 0 ? second : [.. first, .. second];

    private static Func<UnitMention, bool> Is(UnitRole role) => u => u.Role == role;
}
