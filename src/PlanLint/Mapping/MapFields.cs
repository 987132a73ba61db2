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
        foreach (var (key, value) in map.Entries)
        {
            var known = vocabulary.Find(key.Text);
            if (known is null)
            {
                notes.Unknown(Field(key, at), vocabulary);
            }
            else if (known.Shape is not Shape.Ignored && !Has(known.Name))
            {
                _values.Add((known.Name, value));
            }
            else if (known.Shape is not Shape.Ignored)
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

    public bool Has(string name) => Value(name) is not null;

    /// <summary>The value as text; null when it is absent, empty or no text.</summary>
    public Field<string>? Text(string name, string segment)
    {
        if (Value(name) is not { } node) return null;
        if (node is Node.Scalar scalar) return string.IsNullOrWhiteSpace(scalar.Text) ? null : Field(scalar, At.Below(segment));
        _notes.Problem(Place(node, At), Message.Of($"“{segment}”应当是一行文字，不能是列表或映射。", $"The field '{name}' must be text, not a list or a map."));
        return null;
    }

    /// <summary>The values of a list, or of one value; empty when it is absent.</summary>
    public IReadOnlyList<Field<string>> Texts(string name, string segment) =>
        [.. Scalars(name, segment).Select(item => Field(item.Value, At.Below($"{segment} {item.Index + 1}")))];

    /// <summary>The values of a list, or of one value, with their places in the list; blank ones are left out, and what is no text is noted.</summary>
    public IEnumerable<(int Index, Node.Scalar Value)> Scalars(string name, string segment)
    {
        var items = Items(name);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not Node.Scalar scalar)
                _notes.Problem(Place(items[i], At), Message.Of($"“{segment}”的每一项应当是一行文字。", $"Each item of '{segment}' must be text."));
            else if (!string.IsNullOrWhiteSpace(scalar.Text))
                yield return (i, scalar);
        }
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

    public static Field<string> Field(Node.Scalar scalar, Location at)
    {
        var region = scalar.TextMap is not { } map || (scalar.Region is Region.Text { Span: var span } && span == map.Region) ? scalar.Region : new Region.Text(map.Source, map.Region);
        var whole = new Field<string>(scalar.Text, new(at.File, at.Path, region, scalar.TextMap));
        var text = scalar.Text.AsSpan().Trim();
        return text.Length == scalar.Text.Length ? whole : whole.Part(new(scalar.Text.AsSpan().IndexOf(text), text.Length));
    }
}
