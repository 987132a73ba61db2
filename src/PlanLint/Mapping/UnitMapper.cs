using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>Reads unit lists: lists of names, strings with separators, and brackets in titles and paragraphs.</summary>
/// <param name="names">What the document says elsewhere about its units.</param>
/// <param name="notes">Where assumptions go.</param>
internal sealed class UnitMapper(UnitNames names, MappingNotes notes)
{
    private static readonly (UnitRole Role, string Key, string Segment)[] Lists =
    [
        (UnitRole.Lead, "lead", "牵头单位"),
        (UnitRole.Responsible, "responsible", "责任单位"),
        (UnitRole.Cooperating, "cooperating", "配合单位"),
    ];

    private readonly Func<string, bool> _isKnown = names.IsKnown;
    private int _units;
    private int _lists;

    /// <summary>The units that a map states under its three keys.</summary>
    public IReadOnlyList<UnitMention> Stated(MapFields fields, UnitOwner owner)
    {
        var mentions = new List<UnitMention>();
        foreach (var (role, key, segment) in Lists)
        {
            if (!fields.Has(key)) continue;
            var list = _lists++;
            var at = fields.At with { Path = $"{fields.At.Path}/{segment}" };
            List<Field<string>> units = [];
            foreach (var (_, scalar) in fields.Scalars(key, segment)) Split(MapFields.Field(scalar, at), units);
            var isFirstLead = role is UnitRole.Responsible && names.FirstLeads && !fields.Has("lead");
            for (var i = 0; i < units.Count; i++)
            {
                var removal = ListItems.Removal(i > 0 ? units[i - 1].At : null, units[i].At, i + 1 < units.Count ? units[i + 1].At : null);
                mentions.Add(Mention(units[i], isFirstLead && i == 0 ? UnitRole.Lead : role, owner, (list, removal)));
            }
        }

        return mentions;
    }

    /// <summary>Takes a bracket that names units out of a text; answers the text without it and the units.</summary>
    public (Field<string> Text, IReadOnlyList<UnitMention> Units) TakeOut(Field<string> text, UnitBracket? bracket, UnitOwner owner)
    {
        if (bracket is null) return (text, []);
        var lists = new Dictionary<UnitRole, int>();
        var units = new List<UnitMention>();
        var isFirstLead = names.FirstLeads && bracket.Units.All(u => u.Role is not UnitRole.Lead);
        foreach (var (i, (stated, span)) in bracket.Units.Index())
        {
            var role = isFirstLead && i == 0 && stated is UnitRole.Responsible ? UnitRole.Lead : stated;
            if (!lists.TryGetValue(role, out var list)) lists[role] = list = _lists++;
            var segment = Array.Find(Lists, l => l.Role == role).Segment;
            var at = text.Part(span);
            var removal = ListItems.Removal(Neighbour(i - 1), at.At, Neighbour(i + 1));
            units.Add(Mention(at with { At = at.At with { Path = $"{owner.Path}/{segment}" } }, role, owner, (list, removal)) with { IsInText = true });

            Location? Neighbour(int at) => at >= 0 && at < bracket.Units.Count && bracket.Units[at].Role == stated ? text.At.Slice(bracket.Units[at].Span) : null;
        }

        var before = text.Value.AsSpan(0, bracket.Span.Start).TrimEnd().Length;
        return (text.Part(new(0, before)), units);
    }

    /// <summary>The names of one string, wrapped ones in one piece; what a name shares with its neighbours is put where it is missing.</summary>
    private void Split(Field<string> item, List<Field<string>> all)
    {
        var spans = UnitLists.Split(item.Value, _isKnown);
        if (spans is [{ Start: 0 } only] && only.Length == item.Value.Length)
        {
            all.Add(item.WithoutGaps());
            return;
        }

        List<Field<string>> units = [.. spans.Select(span => item.Part(span).WithoutGaps())];
        var shared = SharedNames.Complete(units);
        all.AddRange(shared ?? units);
        if (shared is not { } whole) return;
        var completed = whole.Where((unit, i) => unit != units[i]).ToList();
        notes.Assume(AssumptionKind.SharedName, completed[0].At, Message.Of(
            $"“{Excerpt.Of(item.Value)}”里各单位共用的字只写了一次，读作“{string.Join('、', completed.Select(u => u.Value))}”",
            $"in '{Excerpt.Of(item.Value)}' names share words that are written once; read as '{string.Join(", ", completed.Select(u => u.Value))}'"));
    }

    private UnitMention Mention(Field<string> name, UnitRole role, UnitOwner owner, (int Id, Location? Removal) list) =>
        new(_units++, name, role, ComparisonKey.OfUnit(name.Value))
        {
            ListId = list.Id,
            Removal = list.Removal,
            Part = owner.Part,
            ActionId = owner.ActionId,
            TaskId = owner.TaskId,
            RowId = owner.RowId,
        };
}
