using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>The entries of one map, found by the vocabulary of what the map is. What does not fit is noted once, with its place.</summary>
internal sealed class MapFields
{
    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);
    private readonly MappingNotes _notes;

    public MapFields(Node.Map map, Vocabulary vocabulary, Location at, MappingNotes notes)
    {
        _notes = notes;
        At = at;
        foreach (var (key, value) in map.Entries)
        {
            var known = vocabulary.Find(key.Text);
            if (known is null)
            {
                notes.Unknown(Field(key, at), vocabulary);
            }
            else if (known.Shape is not Shape.Ignored && !_values.TryAdd(known.Name, value))
            {
                notes.Problem(Place(key, at), Message.Of(
                    $"“{key.Text}”与前面的键是同一项，后一个没有读取，请合并或删除。",
                    $"The key '{key.Text}' means the same as one before it; it was not read. Merge or delete it."));
            }
        }
    }

    private MapFields(MapFields other, Location at)
    {
        _values = other._values;
        _notes = other._notes;
        At = at;
    }

    public Location At { get; }

    /// <summary>The same fields under a path that is known only after one of them was read.</summary>
    public MapFields MovedTo(Location at) => new(this, at);

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The value as text; null when it is absent, empty or no text.</summary>
    public Field<string>? Text(string name, string segment)
    {
        if (!_values.TryGetValue(name, out var node)) return null;
        if (node is Node.Scalar scalar) return scalar.Text.Trim().Length == 0 ? null : Field(scalar, At.Below(segment));
        _notes.Problem(Place(node, At), Message.Of($"“{segment}”应当是一行文字，不能是列表或映射。", $"The field '{name}' must be text, not a list or a map."));
        return null;
    }

    /// <summary>The values of a list, or of one value; empty when it is absent.</summary>
    public IReadOnlyList<Field<string>> Texts(string name, string segment) =>
        [.. Items(name).Select((node, i) => (node, at: At.Below($"{segment} {i + 1}"))).SelectMany(item => item.node switch
        {
            Node.Scalar { Text: var text } scalar => text.Trim().Length == 0 ? [] : [Field(scalar, item.at)],
            var other => Reject(other, segment),
        })];

    /// <summary>The items of a list; one value or one map stands for a list of one.</summary>
    public IReadOnlyList<Node> Items(string name) => _values.GetValueOrDefault(name) switch
    {
        null or Node.Scalar { Text: "" } => [],
        Node.List list => list.Items,
        var single => [single],
    };

    /// <summary>The value as it stands, or null.</summary>
    public Node? Value(string name) => _values.GetValueOrDefault(name);

    public static Location Place(Node node, Location at) => at with { Region = node.Region, TextMap = (node as Node.Scalar)?.TextMap };

    public static Field<string> Field(Node.Scalar scalar, Location at)
    {
        var text = scalar.Text.Trim();
        var start = scalar.Text.IndexOf(text, StringComparison.Ordinal);
        var whole = new Field<string>(scalar.Text, Inner(Place(scalar, at)));
        return text.Length == scalar.Text.Length ? whole : whole.Part(new(start, text.Length));
    }

    private static Location Inner(Location at) => at.TextMap is { } map ? at with { Region = new Region.Text(map.Source, map.Region) } : at;

    private Field<string>[] Reject(Node node, string segment)
    {
        _notes.Problem(Place(node, At), Message.Of($"“{segment}”的每一项应当是一行文字。", $"Each item of '{segment}' must be text."));
        return [];
    }
}
