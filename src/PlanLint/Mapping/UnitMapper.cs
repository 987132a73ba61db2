using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>Reads unit lists: lists of names, strings with separators, and brackets in titles and paragraphs.</summary>
internal sealed class UnitMapper
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
            var units = fields.Texts(key, segment).SelectMany(Split).ToList();
            foreach (var (i, unit) in units.Index())
            {
                yield return Mention(unit with { At = unit.At with { Path = $"{fields.At.Path}/{segment}" } }, role, owner, list) with
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
        foreach (var (i, (role, span)) in bracket.Units.Index())
        {
            if (!lists.TryGetValue(role, out var list)) lists[role] = list = _lists++;
            var segment = Array.Find(Lists, l => l.Role == role).Segment;
            var at = text.Part(span);
            units.Add(Mention(at with { At = at.At with { Path = $"{owner.Path}/{segment}" } }, role, owner, list) with
            {
                IsInText = true,
                Removal = ListItems.Removal(Neighbour(i - 1), at.At, Neighbour(i + 1)),
            });

            Location? Neighbour(int at) => at >= 0 && at < bracket.Units.Count && bracket.Units[at].Role == role ? text.At.Slice(bracket.Units[at].Span) : null;
        }

        var before = text.Value.AsSpan(0, bracket.Span.Start).TrimEnd().Length;
        return (text.Part(new(0, before)), units);
    }

    private static IEnumerable<Field<string>> Split(Field<string> item) =>
        UnitLists.Split(item.Value).Select(span => item.Part(span));

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
