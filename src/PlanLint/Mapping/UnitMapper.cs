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

    private int _units;
    private int _lists;

    /// <summary>The units that a map states under its three keys.</summary>
    public IEnumerable<UnitMention> Stated(MapFields fields, UnitOwner owner)
    {
        foreach (var (role, key, segment) in Lists)
        {
            if (!fields.Has(key)) continue;
            var list = _lists++;
            var units = fields.Texts(key, segment).SelectMany(t => Split(t with { At = t.At with { Path = $"{fields.At.Path}/{segment}" } })).ToList();
            var isFirstLead = role is UnitRole.Responsible && names.FirstLeads && !fields.Has("lead");
            foreach (var (i, unit) in units.Index())
            {
                yield return Mention(unit, isFirstLead && i == 0 ? UnitRole.Lead : role, owner, list) with
                {
                    Removal = ListItems.Removal(i > 0 ? units[i - 1].At : null, unit.At, i + 1 < units.Count ? units[i + 1].At : null),
                };
            }
        }
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
            units.Add(Mention(at with { At = at.At with { Path = $"{owner.Path}/{segment}" } }, role, owner, list) with
            {
                IsInText = true,
                Removal = ListItems.Removal(Neighbour(i - 1), at.At, Neighbour(i + 1)),
            });

            Location? Neighbour(int at) => at >= 0 && at < bracket.Units.Count && bracket.Units[at].Role == stated ? text.At.Slice(bracket.Units[at].Span) : null;
        }

        var before = text.Value.AsSpan(0, bracket.Span.Start).TrimEnd().Length;
        return (text.Part(new(0, before)), units);
    }

    /// <summary>The names of one string, wrapped ones in one piece; what a name shares with its neighbours is put where it is missing.</summary>
    private IEnumerable<Field<string>> Split(Field<string> item)
    {
        var spans = UnitLists.Split(item.Value, names.IsKnown);
        if (spans is [{ Start: 0 } only] && only.Length == item.Value.Length) return [item.WithoutGaps()];
        var units = spans.Select(span => item.Part(span).WithoutGaps()).ToList();
        if (SharedNames.Complete(units) is not { } whole) return units;
        var completed = whole.Where((unit, i) => unit != units[i]).ToList();
        notes.Assume(AssumptionKind.SharedName, completed[0].At, Message.Of(
            $"“{Excerpt.Of(item.Value)}”里各单位共用的字只写了一次，读作“{string.Join('、', completed.Select(u => u.Value))}”",
            $"in '{Excerpt.Of(item.Value)}' names share words that are written once; read as '{string.Join(", ", completed.Select(u => u.Value))}'"));
        return whole;
    }

    private UnitMention Mention(Field<string> name, UnitRole role, UnitOwner owner, int list) =>
        new(_units++, name, role, ComparisonKey.OfUnit(name.Value))
        {
            ListId = list,
            Part = owner.Part,
            ActionId = owner.ActionId,
            TaskId = owner.TaskId,
            RowId = owner.RowId,
        };
}
