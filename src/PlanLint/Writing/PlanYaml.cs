using System.Text;
using System.Text.Json.Nodes;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Writing;

/// <summary>Writes plans as <c>*.plan.yaml</c>, as a person would: long texts as folded scalars, names of units in flow style.</summary>
public static class PlanYaml
{
    private static readonly string[] FlowKeys = ["lead", "responsible", "cooperating", "within"];

    /// <summary>The text of the file, which ends with a line break. The same plan gives the same text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">The profile it was read with: what it tells by itself is not written.</param>
    /// <param name="comments">Lines to put on top as comments; what could end a line in them is shown as an escape.</param>
    public static string Write(Plan plan, Profile profile, IEnumerable<string> comments)
    {
        var yaml = new StringBuilder();
        foreach (var comment in comments) yaml.Append($"# {Reports.VisibleText.Of(comment)}".TrimEnd()).Append('\n');
        Map(yaml, PlanTree.Of(plan, profile), 0, isFirstInline: false);
        return yaml.ToString();
    }

    private static void Map(StringBuilder yaml, JsonObject map, int indent, bool isFirstInline)
    {
        foreach (var (key, value) in map)
        {
            if (!isFirstInline) yaml.Append(' ', indent);
            isFirstInline = false;
            yaml.Append(key).Append(':');
            switch (value)
            {
                case JsonObject inner when key is "jurisdiction" or "period":
                    yaml.Append(" { ").AppendJoin(", ", inner.Select(e => $"{e.Key}: {Flow(e.Value!)}")).Append(" }\n");
                    break;
                case JsonArray names when FlowKeys.Contains(key):
                    Names(yaml, names, indent);
                    break;
                case JsonArray items:
                    yaml.Append('\n');
                    foreach (var item in items) Item(yaml, item!, indent + 2);
                    break;
                default:
                    yaml.Append(' ').Append(YamlText.Block(value!.GetValue<string>(), indent + 2, indent + key.Length + 2)).Append('\n');
                    break;
            }
        }
    }

    private static void Item(StringBuilder yaml, JsonNode item, int indent)
    {
        yaml.Append(' ', indent).Append("- ");
        if (item is JsonObject { Count: > 0 } map) Map(yaml, map, indent + 2, isFirstInline: true);
        else yaml.Append(item is JsonObject ? "{}" : YamlText.Block(item.GetValue<string>(), indent + 2, indent + 2)).Append('\n');
    }

    /// <summary>A list in brackets, in as many lines as it takes.</summary>
    private static void Names(StringBuilder yaml, JsonArray names, int indent)
    {
        var column = yaml.Length - LastBreak(yaml) + 2;
        yaml.Append(" [");
        foreach (var (i, name) in names.Index())
        {
            var text = YamlText.Flow(name!.GetValue<string>());
            var width = Text.DisplayWidth.Of(text) + 2;
            if (i > 0)
            {
                yaml.Append(',');
                if (column + width > YamlText.Columns)
                {
                    yaml.Append('\n').Append(' ', indent + 2);
                    column = indent + 2;
                }
                else
                {
                    yaml.Append(' ');
                }
            }

            yaml.Append(text);
            column += width;
        }

        yaml.Append("]\n");
    }

    private static int LastBreak(StringBuilder yaml)
    {
        var i = yaml.Length;
        while (i > 0 && yaml[i - 1] != '\n') i--;
        return i;
    }

    private static string Flow(JsonNode value) =>
        value is JsonArray names ? $"[{string.Join(", ", names.Select(n => YamlText.Flow(n!.GetValue<string>())))}]" : YamlText.Flow(value.GetValue<string>());
}
