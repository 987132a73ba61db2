using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanLint.Writing;

namespace PlanLint.Profiles;

/// <summary>A profile as it holds, put together from its own file and those it extends, with the place that every value comes from.</summary>
public sealed class EffectiveProfile
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonItem.Object _root;
    private readonly ProfileSources _sources;

    internal EffectiveProfile(JsonItem.Object root, ProfileSources sources)
    {
        // It names a place relative to one of the files.
        _root = root with { Members = [.. root.Members.Where(m => m.Name is not "$schema")] };
        _sources = sources;
    }

    /// <summary>The files it was put together from, nearest first: full paths, and for a built-in profile the name of its file.</summary>
    public IReadOnlyList<string> Files => [.. _sources.Paths];

    /// <summary>In the manner of YAML, one value a line, each with file and line behind it. For people; ends with a line break.</summary>
    /// <param name="shown">How a path is shown.</param>
    public string ToText(Func<string, string> shown)
    {
        var places = Places(shown);
        var text = new StringBuilder();
        foreach (var member in _root.Members) Write(text, member.Name + ":", member.Value, 0, places);
        return text.ToString();
    }

    /// <summary>
    /// An object with the <c>files</c>, the <c>profile</c>, which is itself a valid profile file, and <c>origins</c>: JSON Pointers into it
    /// with file, line and column. Ends with a line break.
    /// </summary>
    /// <param name="shown">How a path is shown.</param>
    public string ToJson(Func<string, string> shown)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in Files) json.WriteStringValue(shown(file));
            json.WriteEndArray();
            json.WritePropertyName("profile");
            Write(json, _root);
            json.WriteStartObject("origins");
            var places = _sources.PlacesOf([.. Leaves(_root, "").Select(l => l.Value.Start)]);
            foreach (var (pointer, value) in Leaves(_root, ""))
                json.WriteString(pointer, string.Create(CultureInfo.InvariantCulture, $"{shown(places[value.Start].Path)}:{places[value.Start].At.Line}:{places[value.Start].At.Column}"));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private Dictionary<int, string> Places(Func<string, string> shown) => _sources.PlacesOf([.. Leaves(_root, "").Select(l => l.Value.Start)])
        .ToDictionary(p => p.Key, p => string.Create(CultureInfo.InvariantCulture, $"{shown(p.Value.Path)}:{p.Value.At.Line}"));

    private static IEnumerable<(string Pointer, JsonItem Value)> Leaves(JsonItem item, string pointer) => item switch
    {
        JsonItem.Object owner => owner.Members.SelectMany(m => Leaves(m.Value, $"{pointer}/{m.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")),
        JsonItem.List list => list.Items.Index().SelectMany(i => Leaves(i.Item, $"{pointer}/{i.Index}")),
        _ => [(pointer, item)],
    };

    private static void Write(StringBuilder text, string head, JsonItem item, int indent, Dictionary<int, string> places)
    {
        text.Append(' ', indent).Append(head);
        switch (item)
        {
            case JsonItem.Object owner when head is "-":
                // What names the entry is a single value: it stands behind the hyphen.
                var members = owner.Members.OrderBy(m => m.Value is JsonItem.List or JsonItem.Object).ToList();
                text.Append(' ');
                Write(text, members[0].Name + ":", members[0].Value, 0, places);
                foreach (var member in members.Skip(1)) Write(text, member.Name + ":", member.Value, indent + 2, places);
                break;
            case JsonItem.Object { Members.Count: > 0 } owner:
                text.Append('\n');
                foreach (var member in owner.Members) Write(text, YamlText.Flow(member.Name) + ":", member.Value, indent + 2, places);
                break;
            case JsonItem.List { Items.Count: > 0 } list:
                text.Append('\n');
                foreach (var entry in list.Items) Write(text, "-", entry, indent + 2, places);
                break;
            default:
                text.Append(' ').Append(Value(item));
                if (places.GetValueOrDefault(item.Start) is { } place) text.Append("  # ").Append(place);
                text.Append('\n');
                break;
        }
    }

    private static string Value(JsonItem item) => item switch
    {
        JsonItem.Text text => YamlText.Flow(text.Value),
        JsonItem.Number number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}"),
        JsonItem.Flag { Value: var flag } => flag ? "true" : "false",
        JsonItem.Object => "{}",
        _ => "[]",
    };

    private static void Write(Utf8JsonWriter json, JsonItem item)
    {
        switch (item)
        {
            case JsonItem.Object owner:
                json.WriteStartObject();
                foreach (var member in owner.Members)
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonItem.List list:
                json.WriteStartArray();
                foreach (var entry in list.Items) Write(json, entry);
                json.WriteEndArray();
                break;
            case JsonItem.Text text:
                json.WriteStringValue(text.Value);
                break;
            case JsonItem.Number { Value: { } number }:
                json.WriteNumberValue(number);
                break;
            case JsonItem.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
        }
    }
}
