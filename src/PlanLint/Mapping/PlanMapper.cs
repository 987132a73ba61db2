using PlanLint.Formats;
using PlanLint.Mapping.Layouts;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Mapping;

/// <summary>Gives meaning to nodes. It knows plans and no syntax; with <see cref="Vocabulary"/> it is the only place that knows field names.</summary>
public static class PlanMapper
{
    /// <summary>Maps a document to a plan.</summary>
    /// <param name="document">What a reader made of the file.</param>
    /// <param name="profile">Tells populations, projects and safeguards apart by title.</param>
    /// <param name="limits">Past a limit the rest is a problem.</param>
    /// <returns>The plan, or null when the document has no nodes or is no map; never throws for bad input.</returns>
    /// <exception cref="OperationCanceledException"><see cref="Limits.Deadline"/> is over.</exception>
    public static MappedPlan Map(Document document, Profile profile, Limits limits)
    {
        var notes = new MappingNotes(document.Path, limits.Deadline);
        switch (document.Root is Node.Flow flow ? FlowMapper.Map(flow, profile, notes) : document.Root)
        {
            case Node.Map root:
                return new(Plan(new MapFields(root, Vocabulary.Plan, Start(document), notes), new TreeMapper(profile, limits, notes, new UnitNames(root, document.Root!))), notes.Problems, notes.UnknownKeys) { Assumptions = notes.Assumptions };
            case null or Node.Scalar { Text: "" }:
                return new(null, notes.Problems, []) { UnmappedTables = notes.UnmappedTables };
            case var other:
                notes.Problem(MapFields.Place(other, Start(document)), Message.Of(
                    $"文件的最外层应当是一组键值（title、actions……），这里不是。",
                    $"The outermost level of the file must be a map of keys and values (title, actions …)."));
                return new(null, notes.Problems, []) { UnmappedTables = notes.UnmappedTables };
        }

        Plan Plan(MapFields fields, TreeMapper tree)
        {
            var actions = tree.Actions(fields.Items("actions"), PlanPart.Division, fields.At);
            var body = tree.Actions(fields.Items("body"), PlanPart.Body, fields.At);
            var plan = new Plan(fields.Text("title", "标题") ?? new("", fields.At.Below("标题")), Kind(fields, body, notes))
            {
                IsKindStated = fields.Has("kind"),
                Issuer = fields.Text("issuer", "发文机关"),
                Number = fields.Text("number", "发文字号"),
                Date = fields.Text("date", "成文日期"),
                Jurisdiction = HeadMapper.Jurisdiction(fields, notes),
                Period = HeadMapper.Period(fields, notes),
                Parent = fields.Text("parent", "上级方案"),
                Basis = HeadMapper.Basis(fields, notes),
                Targets = fields.Texts("targets", "总体目标"),
                Intro = fields.Texts("intro", "引言"),
                Actions = actions.Count > 0 ? actions : body,
                Body = actions.Count > 0 ? body : [],
                AnnexNotes = fields.Texts("annexNotes", "附件说明"),
                Annexes = AnnexMapper.Annexes(fields, notes),
            };
            return plan with
            {
                Covered = plan.AllActions.SelectMany(a => Covers(a, profile)).ToHashSet(StringComparer.Ordinal),
                HasUnits = tree.HasUnits,
                HasLeads = plan.AllActions.Any(a => a.HasLead),
            };
        }
    }

    /// <summary>Where the document begins: the place of what concerns it as a whole.</summary>
    public static Location Start(Document document) =>
        new(document.Path, "", document.Source is { } source ? new Region.Text(source, new(0, 0)) : new Region.WholeFile());

    private static IEnumerable<string> Covers(PlanAction action, Profile profile)
    {
        var populations = profile.PopulationsOf(action.Title.Value).Select(p => p.Key);
        var safeguards = action.Kind is ActionKind.Safeguard ? action.Tasks.Select(t => profile.SafeguardOf(t.Title.Value)?.Key) : [];
        string?[] others = [action.Population, profile.ProjectOf(action.Title.Value)?.Key, profile.SafeguardOf(action.Title.Value)?.Key, .. safeguards];
        return populations.Concat(others.OfType<string>());
    }

    private static PlanKind Kind(MapFields fields, IReadOnlyList<PlanAction> body, MappingNotes notes)
    {
        if (fields.Text("kind", "类型") is not { } stated)
            return body.Count == 0 && fields.Text("title", "标题") is { } title && title.Value.EndsWith("分工表", StringComparison.Ordinal) ? PlanKind.Table : PlanKind.Plan;
        switch (stated.Value.ToLowerInvariant())
        {
            case "plan" or "方案": return PlanKind.Plan;
            case "table" or "分工表": return PlanKind.Table;
        }

        notes.Problem(stated.At, Message.Of(
            $"类型“{stated.Value}”无法识别，请写 plan（方案）或 table（分工表）。",
            $"The kind '{stated.Value}' is not known; write plan or table."));
        return PlanKind.Plan;
    }
}
