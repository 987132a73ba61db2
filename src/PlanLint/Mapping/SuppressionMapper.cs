using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Mapping;

/// <summary>Gives meaning to the nodes of a suppressions file. Everything it cannot use is a problem with its place.</summary>
public static class SuppressionMapper
{
    /// <summary>The entries that can be understood, in the order of the file, and the problems of the file and of the document.</summary>
    public static (IReadOnlyList<SuppressionEntry> Entries, IReadOnlyList<InputProblem> Problems) Map(Document document)
    {
        var notes = new MappingNotes(document.Path);
        var start = PlanMapper.Start(document);
        var entries = new List<SuppressionEntry>();
        if (document.Root is Node.Map root)
        {
            var fields = new MapFields(root, Vocabulary.Suppressions, start, notes);
            foreach (var item in fields.Items("suppressions")) if (Entry(item, start, notes) is { } entry) entries.Add(entry);
        }
        else if (document.Root is not (null or Node.Scalar { Text: "" }))
        {
            notes.Problem(start, Message.Of($"豁免文件的最外层应当是 suppressions: 和它下面的列表。", $"A suppressions file must be a map with the key 'suppressions' and a list below it."));
        }

        return (entries, [.. document.Problems, .. notes.Problems, .. notes.UnknownKeys.Select(Unknown)]);
    }

    private static SuppressionEntry? Entry(Node item, Location start, MappingNotes notes)
    {
        if (item is not Node.Map map)
        {
            notes.Problem(MapFields.Place(item, start), Message.Of($"一条豁免应当是一组键值（rule、file、reason……）。", $"A suppression must be a map of keys and values (rule, file, reason …)."));
            return null;
        }

        var fields = new MapFields(map, Vocabulary.Suppression, MapFields.Place(map, start), notes);
        var (rule, file, until) = (fields.Text("rule", "规则"), fields.Text("file", "文件"), fields.Text("until", "有效期至"));
        var day = until is null ? null : SuppressionDate.Parse(until.Value);
        if (rule is null || file is null) notes.Problem(fields.At, Message.Of($"这条豁免没有写 rule（规则）或 file（方案文件）。", $"This suppression lacks 'rule' or 'file'."));
        if (until is not null && day is null)
            notes.Problem(until.At, Message.Of($"没有“{until.Value}”这一天，until 请写成 2026-12-31。", $"There is no day '{until.Value}'; write 'until' as 2026-12-31."));
        if (rule is null || file is null || (day is null && until is not null)) return null;
        return new(rule, file, fields.At)
        {
            Where = fields.Text("where", "位置")?.Value,
            Text = fields.Text("text", "文字")?.Value,
            Reason = fields.Text("reason", "理由")?.Value,
            Owner = fields.Text("owner", "负责人")?.Value,
            Approver = fields.Text("approver", "批准人")?.Value,
            Until = day,
        };
    }

    private static InputProblem Unknown(UnknownKey unknown) => new(
        unknown.Nearest is { } near
            ? Message.Of($"{unknown.Owner.In(Language.Chinese)}里没有“{unknown.Key.Value}”这个键，是不是“{near}”？", $"A {unknown.Owner.In(Language.English)} has no key '{unknown.Key.Value}'; did you mean '{near}'?")
            : Message.Of($"{unknown.Owner.In(Language.Chinese)}里没有“{unknown.Key.Value}”这个键。", $"A {unknown.Owner.In(Language.English)} has no key '{unknown.Key.Value}'."),
        unknown.Key.At);
}
