using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which names in a plan are spellings of one unit.</summary>
internal static class UnitSpellings
{
    private const int MostAlike = 40;
    private const int LongestName = 60;

    private static readonly ConditionalWeakTable<UnitVocabulary, Names> NamesOf = [];

    /// <summary>
    /// One spelling for each key, in the order of first mention. Two are of one unit when they are equal once abbreviations are written out, or when
    /// one shortens the other (县应急局, 县应急管理局) or only has a bracket more, unless one place lists both. Names of groups, such as 各镇（街道）, are
    /// left alone. Time is linear in the number of mentions: of names with one beginning at most 40 are compared pair by pair.
    /// </summary>
    public static IReadOnlyList<UnitSpelling> Of(IEnumerable<UnitMention> units, UnitVocabulary words)
    {
        var read = NamesOf.GetOrCreateValue(words);
        var names = units.GroupBy(u => u.Key, StringComparer.Ordinal).Select(g => new Spelled(read.Name(g.Key, words), [.. g])).ToList();
        foreach (var same in names.Where(n => !n.Name.IsGroup).GroupBy(n => n.Name.Full, StringComparer.Ordinal)) JoinEqual([.. same]);
        var wholes = names.Where(n => !n.Name.IsGroup && n.Name.Shape.MayBeShortened && n.Parent is null);
        foreach (var alike in wholes.GroupBy(n => n.Name.Shape)) JoinShortened([.. alike.DistinctBy(n => n.Name.Full, StringComparer.Ordinal)]);
        var numbers = new Dictionary<Spelled, int>();
        return [.. names.Select(n => new UnitSpelling(Number(n.Root), n.Name.Outside, n.Mentions))];

        int Number(Spelled root) => numbers.TryGetValue(root, out var known) ? known : numbers[root] = numbers.Count;
    }

    /// <summary>Names that differ in brackets alone are one unit, unless two different things stand in the brackets.</summary>
    private static void JoinEqual(List<Spelled> same)
    {
        if (same.Count == 1) return;
        foreach (var inside in same.GroupBy(n => n.Name.Inside, StringComparer.Ordinal))
        {
            foreach (var next in inside.Skip(1)) inside.First().Take(next);
        }

        var roots = same.Where(n => n.Parent is null).ToList();
        if (roots is [var one, var other] && (one.Name.Inside.Length == 0 || other.Name.Inside.Length == 0) && one.IsApartFrom(other)) one.Take(other);
    }

    /// <summary>A short name is joined to the only long one that it may stand for, if that has no other short name.</summary>
    private static void JoinShortened(List<Spelled> alike)
    {
        if (alike.Count is < 2 or > MostAlike) return;
        var pairs = (from shorter in alike
                     from longer in alike
                     where UnitNameShape.IsShortened(shorter.Name.Full, longer.Name.Full) && shorter.IsApartFrom(longer)
                     select (Short: shorter, Long: longer)).ToList();
        foreach (var (shorter, longer) in pairs.Where(p => pairs.Count(o => o.Short == p.Short || o.Long == p.Long) == 1)) longer.Take(shorter);
    }

    /// <summary>The names that were read with one vocabulary. Plans of one area name the same units, so most are read once; past a number of them none is kept.</summary>
    private sealed class Names
    {
        private const int Most = 10_000;

        private readonly ConcurrentDictionary<string, Name> _known = new(StringComparer.Ordinal);
        private int _count;

        public Name Name(string key, UnitVocabulary words)
        {
            if (_known.TryGetValue(key, out var known)) return known;
            var name = new Name(key, words);
            if (key.Length <= LongestName && _count < Most && _known.TryAdd(key, name)) Interlocked.Increment(ref _count);
            return name;
        }
    }

    /// <summary>What a name says by itself.</summary>
    private sealed class Name
    {
        public Name(string key, UnitVocabulary words)
        {
            (Outside, var inside) = UnitNameShape.CutBrackets(key);
            Full = UnitNameShape.Fold(words.Expand(Outside));
            Inside = UnitNameShape.Fold(words.Expand(inside.Length > 0 && words.PrefixOf(inside) is { } prefix ? inside[prefix.Length..] : inside));
            Shape = UnitNameShape.Of(Full, words.PrefixOf(Full) ?? "");
            IsGroup = key.StartsWith('各') || Full.Length < 3 || key.Length > LongestName || words.IsCollective(key);
        }

        public string Outside { get; }

        /// <summary>What stands outside brackets, abbreviations written out.</summary>
        public string Full { get; }

        /// <summary>What stands in brackets, without a level, abbreviations written out.</summary>
        public string Inside { get; }

        public UnitNameShape Shape { get; }

        public bool IsGroup { get; }
    }

    /// <summary>A name of a plan and whose spelling it is.</summary>
    private sealed class Spelled(Name name, UnitMention[] mentions)
    {
        private HashSet<(PlanPart, int, int?, int?)>? _places;

        public Name Name => name;

        public UnitMention[] Mentions => mentions;

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
