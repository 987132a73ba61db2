using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLint.Writing;

namespace PlanLint.Tests.Baselines;

/// <summary>Writes a plan file in any of the many ways in which people and tools write YAML. The numbers drawn decide which.</summary>
internal sealed class PlanStyles(int seed)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(seed);
    private readonly StringBuilder _yaml = new();

    /// <summary>The same plan as YAML of some layout, or as JSON.</summary>
    public static string Write(JsonObject plan, int seed)
    {
        if (seed % 5 == 0) return plan.ToJsonString(seed % 2 == 0 ? Readable : new() { WriteIndented = true });
        var styles = new PlanStyles(seed);
        styles.Map(plan, 0);
        return styles._yaml.ToString();
    }

    private void Map(JsonObject map, int indent)
    {
        foreach (var (key, value) in map)
        {
            Between();
            _yaml.Append(' ', indent);
            Entry(key, value!, indent);
        }
    }

    private void Entry(string key, JsonNode value, int indent)
    {
        _yaml.Append(Quoted(key)).Append(':');
        switch (value)
        {
            case JsonObject inner:
                var deeper = indent + 2 + _random.Next(3);
                _yaml.Append('\n');
                Map(inner, deeper);
                break;
            case JsonArray { Count: > 0 } items when items.All(i => i is JsonValue) && _random.Next(2) == 0:
                _yaml.Append(" [").AppendJoin(_random.Next(2) == 0 ? ", " : $",\n{new string(' ', indent + 1)}", items.Select(i => Quoted(i!.GetValue<string>()))).Append("]\n");
                break;
            case JsonArray items:
                _yaml.Append('\n');
                List(items, indent + _random.Next(3));
                break;
            default:
                _yaml.Append(' ').Append(Text(value.GetValue<string>(), indent)).Append('\n');
                break;
        }
    }

    private void List(JsonArray items, int indent)
    {
        foreach (var item in items)
        {
            Between();
            _yaml.Append(' ', indent).Append("- ");
            if (item is not JsonObject map)
            {
                _yaml.Append(Text(item!.GetValue<string>(), indent)).Append('\n');
                continue;
            }

            var isFirst = true;
            foreach (var (key, value) in map)
            {
                if (!isFirst) _yaml.Append(' ', indent + 2);
                isFirst = false;
                Entry(key, value!, indent + 2);
            }
        }
    }

    private string Text(string value, int indent) => value.Contains('\n', StringComparison.Ordinal) || _random.Next(3) > 0 ? Quoted(value) : YamlText.Block(value, indent + 2, indent + 20);

    private string Quoted(string value) => _random.Next(3) switch
    {
        0 when !value.Contains('\n', StringComparison.Ordinal) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        1 => JsonSerializer.Serialize(value, _random.Next(2) == 0 ? Readable : JsonSerializerOptions.Default),
        _ => YamlText.Flow(value),
    };

    /// <summary>Blank lines and comments.</summary>
    private void Between()
    {
        for (var left = _random.Next(12) == 0 ? _random.Next(1, 50) : 0; left > 0; left--) _yaml.Append(left % 2 == 0 ? "\n" : "# 备注\n");
    }
}
