using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>Reads the questions that a rule of a pack asks: facets, and <c>allOf</c>, <c>anyOf</c>, <c>not</c>.</summary>
internal sealed class TestReader(PlanNodeKind kind, PackRegisters registers, PackNotes notes)
{
    /// <summary>Most UTF-16 code units of a pattern.</summary>
    public const int LongestPattern = 500;

    /// <summary>The keys of a question.</summary>
    public static readonly IReadOnlyList<string> Keys = ["allOf", "anyOf", "count", "date", "kind", "not", "number", "reference", "text", "unit"];

    private static readonly string[] TextKeys = ["field", "is", "contains", "matches", "in"];

    /// <summary>The fields of each kind of node, the usual one first.</summary>
    public static IReadOnlyDictionary<PlanNodeKind, IReadOnlyList<string>> Fields { get; } = new Dictionary<PlanNodeKind, IReadOnlyList<string>>
    {
        [PlanNodeKind.Plan] = ["title", "issuer", "number", "date", "area"],
        [PlanNodeKind.Action] = ["title", "intro"],
        [PlanNodeKind.Task] = ["title", "number"],
        [PlanNodeKind.Row] = ["content", "target", "deadline"],
        [PlanNodeKind.Unit] = ["name"],
        [PlanNodeKind.Target] = ["text", "unit"],
        [PlanNodeKind.Citation] = ["title", "number"],
    };

    /// <summary>All questions of a map or of a list of maps must be answered with yes; null when there is none, or one that is wrong.</summary>
    public NodeTest? Read(PackMap owner, string key)
    {
        var tests = owner.Items(key).Select(One).ToList();
        if (owner.Has(key) && tests.Count == 0) notes.Add(owner.At(key), Empty(key));
        return tests.Count == 0 || tests.Contains(null) ? null : All(tests);
    }

    private NodeTest? One(Node node)
    {
        if (node is not Node.Map map)
        {
            notes.Add(node.Region, Message.Of($"条件应当是一组键值，键可用 {string.Join('、', Keys)}。", $"A condition must be a map; its keys are {string.Join(", ", Keys)}."));
            return null;
        }

        var keys = new PackMap(map, Keys, notes);
        if (map.Entries.Count == 0) notes.Add(map.Region, Empty("{}"));
        var tests = map.Entries.Select(e => e.Name).Where(keys.Has).Select(name => Facet(keys, name)).ToList();
        return tests.Count == 0 || tests.Contains(null) ? null : All(tests);
    }

    private NodeTest? Facet(PackMap keys, string name) => name switch
    {
        "allOf" => Read(keys, name),
        "anyOf" => Any(keys),
        "not" => Read(keys, name) is { } inner ? new NodeTest.Not(inner) : null,
        "kind" => Kind(keys),
        "text" => Text(keys),
        "unit" => Unit(keys),
        "number" => Number(keys),
        "date" => Date(keys),
        "count" => Count(keys),
        _ => Reference(keys),
    };

    private NodeTest.AnyOf? Any(PackMap keys)
    {
        var tests = keys.Items("anyOf").Select(One).ToList();
        if (tests.Count == 0) notes.Add(keys.At("anyOf"), Empty("anyOf"));
        return tests.Count == 0 || tests.Contains(null) ? null : new(tests.OfType<NodeTest>().ToList());
    }

    private NodeTest.OfKind? Kind(PackMap keys)
    {
        var words = keys.Texts("kind");
        var kinds = words.Select(w => Enum.TryParse<ActionKind>(w, ignoreCase: true, out var known) && char.IsLetter(w[0]) ? known : (ActionKind?)null).ToList();
        if (kinds.Count > 0 && !kinds.Contains(null)) return new(kinds.OfType<ActionKind>().ToList());
        var all = Enum.GetNames<ActionKind>().Select(n => n.ToLowerInvariant()).ToList();
        notes.Add(keys.At("kind"), Message.Of($"“kind”可用 {string.Join('、', all)}。", $"'kind' takes {string.Join(", ", all)}."));
        return null;
    }

    private NodeTest.Text? Text(PackMap keys)
    {
        if (keys.Map("text", TextKeys) is not { } text) return null;
        var field = text.Has("field") ? text.Choice("field", Fields[kind]) : Fields[kind][0];
        return Words(text) is { } words && field is not null ? new(field, words) : null;
    }

    private NodeTest.Unit? Unit(PackMap keys)
    {
        if (keys.Map("unit", ["role", "name"]) is not { } unit) return null;
        UnitRole? role = unit.Choice("role", ["lead", "responsible", "cooperating"]) is { } word ? Enum.Parse<UnitRole>(word, ignoreCase: true) : null;
        return Words(unit, "name", out var name) && (role is not null || !unit.Has("role")) ? new(role, name) : null;
    }

    private static NodeTest.Number? Number(PackMap keys) => keys.Map("number", ["unit", "min", "max"]) is { } number
        ? new(number.Texts("unit"), number.Number("min"), number.Number("max"))
        : null;

    private static NodeTest.Date? Date(PackMap keys) => keys.Map("date", ["from", "to"]) is { } date ? new(date.Whole("from"), date.Whole("to")) : null;

    private static NodeTest.Count? Count(PackMap keys)
    {
        if (keys.Map("count", ["of", "min", "max"]) is not { } count) return null;
        if (!count.Has("of")) count.Missing("of");
        if (!count.Has("min") && !count.Has("max")) count.Missing("max");
        return count.Choice("of", NodeTest.Count.Words) is { } of ? new(of, count.Whole("min"), count.Whole("max")) : null;
    }

    private NodeTest.Reference? Reference(PackMap keys) =>
        keys.Map("reference", ["title", "number"]) is { } reference && Words(reference, "title", out var title) && Words(reference, "number", out var number) ? new(title, number) : null;

    private bool Words(PackMap owner, string key, out TextTest? words)
    {
        words = owner.Map(key, TextKeys[1..]) is { } text ? Words(text) : null;
        return words is not null || !owner.Has(key);
    }

    private TextTest? Words(PackMap text)
    {
        var pattern = text.Text("matches") is { } written ? Pattern(written, text.At("matches")) : null;
        var register = text.Has("in") ? registers.Read(text) : null;
        if ((text.Has("matches") && pattern is null) || (text.Has("in") && register is null)) return null;
        return new TextTest
        {
            Is = text.Texts("is").Select(TextTest.KeyOf).ToImmutableHashSet(StringComparer.Ordinal),
            Contains = [.. text.Texts("contains").Select(TextTest.KeyOf)],
            Pattern = pattern,
            Register = register,
        };
    }

    private Regex? Pattern(string pattern, Region at)
    {
        try
        {
            // Without backtracking: the time of a match is linear in the text, whatever the pattern.
            if (pattern.Length <= LongestPattern) return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            notes.Add(at, Message.Of($"正则表达式超过 {LongestPattern} 个字符。", $"The pattern has more than {LongestPattern} characters."));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            notes.Add(at, Message.Of(
                $"正则表达式“{pattern}”用不了：写法有误，或用了回溯才能做的前后断言、反向引用。",
                $"The pattern '{pattern}' cannot be used: it is malformed, or needs backtracking (look-around, back references)."));
        }

        return null;
    }

    private static NodeTest All(IReadOnlyList<NodeTest?> tests) => tests is [{ } one] ? one : new NodeTest.AllOf(tests.OfType<NodeTest>().ToList());

    private static Message Empty(string key) => Message.Of($"“{key}”里没有条件。", $"There is no condition in '{key}'.");
}
