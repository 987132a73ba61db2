using System.Text;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;

namespace PlanLint.Writing;

/// <summary>Adds entries to the text of a suppressions file. What stands in it stays as it is, comments and layout included.</summary>
public static class SuppressionYaml
{
    private const int Step = 2;

    /// <summary>The text with entries behind those it has; null where its list is written in brackets, which a person has to undo first.</summary>
    /// <param name="text">The file; empty for a new one.</param>
    /// <param name="entries">What to add: keys of <see cref="Vocabulary.Suppression"/> and their values, in the order to write.</param>
    public static string? Add(string text, IReadOnlyList<IReadOnlyList<(string Key, string Value)>> entries)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var source = new SourceText("", text);
        if (text.Length == 0 || new YamlReader().Read(source, Limits.Default).Root is not Node.Map root) return Behind(text, end, Items(entries, Step, end));
        if (text[Start(root)] == '{') return null;
        if (root.Entries.FirstOrDefault(e => Vocabulary.Suppressions.Find(e.Name)?.Name == "suppressions") is not { Value: not null } list)
            return Behind(text, end, Items(entries, Step, end));
        switch (list.Value)
        {
            case Node.List { Items: [] } empty when text[Start(empty)] == '[':
                var bracket = ((Region.Text)empty.Region).Span;
                var behind = source.Line(source.PositionOf(bracket.Start).Line).End;
                return $"{text[..bracket.Start].TrimEnd(' ')}{text[bracket.End..behind]}{Items(entries, Step, end)}{text[behind..]}";
            case Node.List { Items: [var first, ..] } items when text[Start(items)] == '-':
                var line = source.Line(source.PositionOf(Start(first)).Line);
                var last = source.Line(source.PositionOf(((Region.Text)items.Items[^1].Region).Span.End).Line).End;
                var indent = text.AsSpan(line.Start, line.Length) is var written ? written.Length - written.TrimStart(' ').Length : 0;
                return text.Insert(last, Items(entries, indent, end));
            case Node.Scalar { Text: "" } blank when IsNothing(source, list.Key):
                return text.Insert(source.Line(source.PositionOf(Start(list.Key)).Line).End, Items(entries, Step, end));
            default:
                return null;
        }
    }

    private static string Behind(string text, string end, string items) => $"{text}{(text.Length == 0 || text[^1] is '\n' ? "" : end)}suppressions:{items}{end}";

    private static bool IsNothing(SourceText source, Node.Scalar key)
    {
        var start = ((Region.Text)key.Region).Span.End;
        var rest = source.Text.AsSpan(start, source.Line(source.PositionOf(start).Line).End - start).TrimStart().TrimStart(':').Trim();
        return rest.IsEmpty || rest[0] == '#';
    }

    private static int Start(Node node) => ((Region.Text)node.Region).Span.Start;

    /// <summary>Each line begins with its line break.</summary>
    private static string Items(IReadOnlyList<IReadOnlyList<(string Key, string Value)>> entries, int indent, string end)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            foreach (var (i, (key, value)) in entry.Index())
            {
                text.Append('\n').Append(' ', indent).Append(i == 0 ? "- " : "  ").Append(key).Append(": ");
                text.Append(YamlText.Block(value, indent + Step + Step, indent + Step + key.Length + 2));
            }
        }

        return text.Replace("\n", end).ToString();
    }
}
