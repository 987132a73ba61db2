using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>The entries of one map, found by the vocabulary of what the map is. What does not fit is noted once, with its place.</summary>
internal sealed class MapFields
{
    // No more than the vocabulary has keys, however long the map is.
    private readonly List<(string Name, Node Value)> _values;
    private readonly MappingNotes _notes;

    public MapFields(Node.Map map, Vocabulary vocabulary, Location at, MappingNotes notes)
    {
        _values = new(Math.Min(map.Entries.Count, vocabulary.Keys.Count));
        _notes = notes;
        At = at;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            var known = vocabulary.Find(entry.Name);
            if (known is null)
            {
                notes.Unknown(Field(entry.Key, at), vocabulary);
            }
            else if (known.Shape is not Shape.Ignored && !Has(known.Name))
            {
                _values.Add((known.Name, entry.Value));
            }
            else if (known.Shape is not Shape.Ignored)
            {
                notes.Problem(Place(entry.Key, at), Message.Of(
                    $"“{entry.Name}”与前面的键是同一项，后一个没有读取，请合并或删除。",
                    $"The key '{entry.Name}' means the same as one before it; it was not read. Merge or delete it."));
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

    public bool Has(string name) => Value(name) is not null;

    /// <summary>The value as text; null when it is absent, empty or no text.</summary>
    public Field<string>? Text(string name, string segment)
    {
        if (Value(name) is not { } node) return null;
        if (node is Node.Scalar scalar) return string.IsNullOrWhiteSpace(scalar.Text) ? null : Field(scalar, At, segment);
        _notes.Problem(Place(node, At), Message.Of($"“{segment}”应当是一行文字，不能是列表或映射。", $"The field '{name}' must be text, not a list or a map."));
        return null;
    }

    /// <summary>The values of a list, or of one value; empty when it is absent.</summary>
    public IReadOnlyList<Field<string>> Texts(string name, string segment)
    {
        var texts = new List<Field<string>>();
        foreach (var (i, item) in Items(name).Index())
        {
            if (Scalar(item, segment) is { } scalar) texts.Add(Field(scalar, At, $"{segment} {i + 1}"));
        }

        return texts;
    }

    /// <summary>An item of a list as text; null when it is blank, or no text, which is noted.</summary>
    public Node.Scalar? Scalar(Node item, string segment)
    {
        if (item is Node.Scalar scalar) return string.IsNullOrWhiteSpace(scalar.Text) ? null : scalar;
        _notes.Problem(Place(item, At), Message.Of($"“{segment}”的每一项应当是一行文字。", $"Each item of '{segment}' must be text."));
        return null;
    }

    /// <summary>The items of a list; one value or one map stands for a list of one.</summary>
    public IReadOnlyList<Node> Items(string name) => Value(name) switch
    {
        null or Node.Scalar { Text: "" } => [],
        Node.List list => list.Items,
        var single => [single],
    };

    /// <summary>The value as it stands, or null.</summary>
    public Node? Value(string name)
    {
        foreach (var (known, value) in _values)
        {
            if (known == name) return value;
        }

        return null;
    }

    public static Location Place(Node node, Location at) => at with { Region = node.Region, TextMap = (node as Node.Scalar)?.TextMap };

    public static Field<string> Field(Node.Scalar scalar, Location at) => Trimmed(scalar, at with { Region = RegionOf(scalar), TextMap = scalar.TextMap });

    /// <summary>A value as a field, under a longer logical path.</summary>
    public static Field<string> Field(Node.Scalar scalar, Location at, string segment) => Trimmed(scalar, at.Below(segment, RegionOf(scalar), scalar.TextMap));

    /// <summary>The region of the value itself, quotation marks left out.</summary>
    private static Region RegionOf(Node.Scalar scalar) =>
        scalar.TextMap is not { } map || (scalar.Region is Region.Text { Span: var span } && span == map.Region) ? scalar.Region : new Region.Text(map.Source, map.Region);

    private static Field<string> Trimmed(Node.Scalar scalar, Location at)
    {
        var whole = new Field<string>(scalar.Text, at);
        var text = scalar.Text.AsSpan().Trim();
        return text.Length == scalar.Text.Length ? whole : whole.Part(new(scalar.Text.AsSpan().IndexOf(text), text.Length));
    }
}
