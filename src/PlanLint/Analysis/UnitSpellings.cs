using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which names in a plan are spellings of one unit.</summary>
public static class UnitSpellings
{
    private const int MostAlike = 40;
    private const int LongestName = 60;

    /// <summary>
    /// One spelling for each key, in the order of first mention. Two are of one unit when they are equal once abbreviations are written out, or when
    /// one shortens the other (县应急局, 县应急管理局) or only has a bracket more, unless one place lists both. Names of groups, such as 各镇（街道）, are
    /// left alone. Time is linear in the number of mentions: of names with one beginning at most 40 are compared pair by pair.
    /// </summary>
    public static IReadOnlyList<UnitSpelling> Of(IEnumerable<UnitMention> units, UnitVocabulary words)
    {
        var names = units.GroupBy(u => u.Key, StringComparer.Ordinal).Select(g => new Spelled(g.Key, [.. g], words)).ToList();
        foreach (var same in names.Where(n => !n.IsGroup).GroupBy(n => n.Full, StringComparer.Ordinal)) JoinEqual([.. same]);
        var wholes = names.Where(n => !n.IsGroup && n.Parent is null).GroupBy(n => n.Full, StringComparer.Ordinal).Select(g => g.First());
        foreach (var alike in wholes.Where(n => n.Shape.MayBeShortened).GroupBy(n => (n.Shape.Owner, n.Shape.Head, n.Shape.Last))) JoinShortened([.. alike]);
        var numbers = new Dictionary<Spelled, int>();
        return [.. names.Select(n => new UnitSpelling(Number(n.Root), n.Outside, n.Mentions))];

        int Number(Spelled root) => numbers.TryGetValue(root, out var known) ? known : numbers[root] = numbers.Count;
    }

    /// <summary>Names that differ in brackets alone are one unit, unless two different things stand in the brackets.</summary>
    private static void JoinEqual(List<Spelled> same)
    {
        foreach (var inside in same.GroupBy(n => n.Inside, StringComparer.Ordinal))
        {
            foreach (var next in inside.Skip(1)) inside.First().Take(next);
        }

        var roots = same.Where(n => n.Parent is null).ToList();
        if (roots is [var one, var other] && (one.Inside.Length == 0 || other.Inside.Length == 0) && one.IsApartFrom(other)) one.Take(other);
    }

    /// <summary>A short name is joined to the only long one that it may stand for, if that has no other short name.</summary>
    private static void JoinShortened(List<Spelled> alike)
    {
        if (alike.Count is < 2 or > MostAlike) return;
        var pairs = (from shorter in alike
                     from longer in alike
                     where UnitNameShape.IsShortened(shorter.Full, longer.Full) && shorter.IsApartFrom(longer)
                     select (Short: shorter, Long: longer)).ToList();
        foreach (var (shorter, longer) in pairs.Where(p => pairs.Count(o => o.Short == p.Short || o.Long == p.Long) == 1)) longer.Take(shorter);
    }

    private sealed class Spelled
    {
        private HashSet<(PlanPart, int, int?, int?)>? _places;

        public Spelled(string key, IReadOnlyList<UnitMention> mentions, UnitVocabulary words)
        {
            Mentions = mentions;
            (Outside, var inside) = UnitNameShape.CutBrackets(key);
            Full = UnitNameShape.Fold(words.Expand(Outside));
            Inside = UnitNameShape.Fold(words.Expand(inside.Length > 0 && words.PrefixOf(inside) is { } prefix ? inside[prefix.Length..] : inside));
            Shape = UnitNameShape.Of(Full, words.PrefixOf(Full) ?? "");
            IsGroup = key.StartsWith('各') || Full.Length < 3 || key.Length > LongestName || words.IsCollective(key);
        }

        public IReadOnlyList<UnitMention> Mentions { get; }

        public string Outside { get; }

        /// <summary>What stands outside brackets, abbreviations written out.</summary>
        public string Full { get; }

        /// <summary>What stands in brackets, without a level, abbreviations written out.</summary>
        public string Inside { get; }

        public UnitNameShape Shape { get; }

        public bool IsGroup { get; }

        public Spelled? Parent { get; private set; }

        public Spelled Root => Parent?.Root ?? this;

        public void Take(Spelled other)
        {
            if (other.Root != Root) other.Root.Parent = Root;
        }

        /// <summary>Whether no place lists both: what is listed side by side is two units.</summary>
        public bool IsApartFrom(Spelled other) => !(_places ??= [.. Mentions.Select(Place)]).Overlaps(other.Mentions.Select(Place));

        private static (PlanPart, int, int?, int?) Place(UnitMention unit) => (unit.Part, unit.ActionId, unit.TaskId, unit.RowId);
    }
}
