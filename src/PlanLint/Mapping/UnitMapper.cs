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

    // The names of the list at hand, and the mentions of the map at hand.
    private readonly List<Field<string>> _names = [];
    private readonly List<UnitMention> _mentions = [];
    private int _units;
    private int _lists;

    /// <summary>How many units were read so far.</summary>
    public int Count => _units;

    /// <summary>The units that a map states under its three keys.</summary>
    public IReadOnlyList<UnitMention> Stated(MapFields fields, in UnitOwner owner)
    {
        _mentions.Clear();
        foreach (var (role, key, segment) in Lists)
        {
            if (!fields.Has(key)) continue;
            var list = _lists++;
            var at = fields.At.Below(segment);
            _names.Clear();
            foreach (var item in fields.Items(key))
            {
                if (fields.Scalar(item, segment) is { } scalar) Split(MapFields.Field(scalar, at), _names);
            }

            var isFirstLead = role is UnitRole.Responsible && !fields.Has("lead") && names.FirstLeads;
            var regions = new Region[_names.Count];
            for (var i = 0; i < regions.Length; i++)
            {
                regions[i] = _names[i].At.Region;
                _mentions.Add(Mention(_names[i], isFirstLead && i == 0 ? UnitRole.Lead : role, owner, list, new(regions, i)));
            }
        }

        return _mentions.Count > 0 ? _mentions.ToArray() : [];
    }

    /// <summary>Takes a bracket that names units out of a text; answers the text without it and the units.</summary>
    public (Field<string> Text, IReadOnlyList<UnitMention> Units) TakeOut(Field<string> text, UnitBracket? bracket, in UnitOwner owner)
    {
        if (bracket is null) return (text, []);
        var lists = new Dictionary<UnitRole, int>();
        var units = new List<UnitMention>();
        var isFirstLead = bracket.Units.All(u => u.Role is not UnitRole.Lead) && names.FirstLeads;
        // Names of one role that follow one another make one list in the text.
        List<Region> regions = [];
        foreach (var (i, (stated, span)) in bracket.Units.Index())
        {
            var role = isFirstLead && i == 0 && stated is UnitRole.Responsible ? UnitRole.Lead : stated;
            if (!lists.TryGetValue(role, out var list)) lists[role] = list = _lists++;
            var segment = Array.Find(Lists, l => l.Role == role).Segment;
            var at = text.Part(span);
            if (i > 0 && bracket.Units[i - 1].Role != stated) regions = [];
            regions.Add(at.At.Region);
            units.Add(Mention(at with { At = at.At with { Path = $"{owner.Path}/{segment}" } }, role, owner, list, new(regions, regions.Count - 1)) with { IsInText = true });
        }

        var before = text.Value.AsSpan(0, bracket.Span.Start).TrimEnd().Length;
        return (text.Part(new(0, before)), units);
    }

    /// <summary>The names of one string, wrapped ones in one piece; what a name shares with its neighbours is put where it is missing.</summary>
    private void Split(Field<string> item, List<Field<string>> all)
    {
        if (UnitSplitter.IsOneName(item.Value))
        {
            all.Add(item);
            return;
        }

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

    private UnitMention Mention(Field<string> name, UnitRole role, in UnitOwner owner, int list, ListItem inList) =>
        new(_units++, name, role, ComparisonKey.OfUnit(name.Value))
        {
            ListId = list,
            InList = inList,
            Part = owner.Part,
            ActionId = owner.ActionId,
            TaskId = owner.TaskId,
            RowId = owner.RowId,
        };
}
