using System.Runtime.CompilerServices;
using System.Text;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>What a rule of a pack says, with words in braces that stand for values of the plan.</summary>
internal sealed class PackMessage
{
    private const int LongestValue = 60;

    private static readonly Dictionary<string, Func<PlanNode, PackRule, object>> Values = new(StringComparer.Ordinal)
    {
        ["text"] = (node, _) => Excerpt.Of(node.Label, LongestValue),
        ["action"] = (node, _) => Excerpt.Of(node.ActionTitle, LongestValue),
        ["task"] = (node, _) => Excerpt.Of(node.TaskTitle, LongestValue),
        ["units"] = (node, _) => Excerpt.Of(string.Join('、', node.Units.Select(u => u.Name.Value).Distinct(StringComparer.Ordinal)), LongestValue),
        ["count"] = (node, rule) => NodeTest.FirstCount(rule.Requires)?.In(node) ?? 0,
    };

    private readonly (string Format, IReadOnlyList<string> Names) _chinese;
    private readonly (string Format, IReadOnlyList<string> Names) _english;

    private PackMessage((string, IReadOnlyList<string>) chinese, (string, IReadOnlyList<string>) english)
    {
        _chinese = chinese;
        _english = english;
    }

    /// <summary>The words that may stand in braces.</summary>
    public static IReadOnlyCollection<string> Words => Values.Keys;

    /// <summary>The sentence with numbers for its values, as reports list it.</summary>
    public MessageTemplate Template => new(_chinese.Format, _english.Format);

    /// <summary>Reads a message; <paramref name="wrong"/> is the first thing in braces that means nothing, and then there is no message.</summary>
    public static PackMessage? Parse(Message text, out string? wrong)
    {
        var (chinese, english) = (Parse(text.In(Language.Chinese), out var first), Parse(text.In(Language.English), out var second));
        wrong = first ?? second;
        return wrong is null ? new(chinese, english) : null;
    }

    /// <summary>The sentence about a node.</summary>
    public Message Of(PlanNode node, PackRule rule) => new(Filled(_chinese, node, rule), Filled(_english, node, rule));

    private static FormattableString Filled((string Format, IReadOnlyList<string> Names) text, PlanNode node, PackRule rule) =>
        FormattableStringFactory.Create(text.Format, [.. text.Names.Select(n => Values[n](node, rule))]);

    private static (string, IReadOnlyList<string>) Parse(string text, out string? wrong)
    {
        wrong = null;
        var format = new StringBuilder();
        var names = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}'))
            {
                format.Append(text[at]);
                continue;
            }

            var end = text[at] is '{' ? text.IndexOf('}', at) : -1;
            var name = end < 0 ? text[at..Math.Min(text.Length, at + 20)] : text[(at + 1)..end];
            if (end < 0 || !Values.ContainsKey(name))
            {
                wrong = name;
                return ("", []);
            }

            format.Append('{').Append(names.Count).Append('}');
            names.Add(name);
            at = end;
        }

        return (format.ToString(), names);
    }
}
