using System.Text;
using PlanLint.Writing;

namespace PlanLint.Corpus;

/// <summary>Plan files as people write them: long texts folded, units in brackets.</summary>
internal sealed class YamlPlanWriter : IPlanWriter
{
    public string Ending => ".plan.yaml";

    public void Write(CorpusPlan plan, Stream stream)
    {
        using var yaml = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Text(yaml, "title", plan.Title, 0);
        Text(yaml, "kind", plan.HasBody ? "plan" : "table", 0);
        Text(yaml, "issuer", plan.Issuer, 0);
        Text(yaml, "number", plan.Number, 0);
        Text(yaml, "date", plan.Date, 0);
        yaml.WriteLine($"jurisdiction: {{ name: {plan.County.Name}, level: 县, within: [{plan.County.City}, {plan.County.Province}] }}");
        Text(yaml, "period", plan.Period, 0);
        Texts(yaml, "basis", plan.Basis);
        Texts(yaml, "targets", plan.Targets);
        if (plan.HasBody) Actions(yaml, "body", plan.Actions, isBody: true);
        Actions(yaml, "actions", plan.Actions, isBody: false);
    }

    private static void Actions(StreamWriter yaml, string key, IEnumerable<CorpusAction> actions, bool isBody)
    {
        yaml.WriteLine($"{key}:");
        foreach (var action in actions)
        {
            yaml.Write("  - ");
            Text(yaml, "action", action.Title, 4, isFirst: true);
            if (!isBody && action.Lead.Count > 0) Units(yaml, "lead", action.Lead, 4);
            yaml.WriteLine("    tasks:");
            foreach (var task in action.Tasks) Task(yaml, task, isBody);
        }
    }

    private static void Task(StreamWriter yaml, CorpusTask task, bool isBody)
    {
        yaml.Write("      - ");
        Text(yaml, "task", task.Title, 8, isFirst: true);
        if (isBody)
        {
            Text(yaml, "content", task.Rows[0].Content, 8);
            return;
        }

        yaml.WriteLine("        rows:");
        foreach (var row in task.Rows)
        {
            yaml.Write("          - ");
            Text(yaml, "content", row.Content, 12, isFirst: true);
            if (row.Lead is { } lead) Text(yaml, "lead", lead, 12);
            Units(yaml, "responsible", row.Responsible, 12);
        }
    }

    private static void Text(StreamWriter yaml, string key, string text, int indent, bool isFirst = false)
    {
        if (!isFirst) yaml.Write(new string(' ', indent));
        yaml.WriteLine($"{key}: {YamlText.Block(text, indent + 2, indent + key.Length + 2)}");
    }

    private static void Texts(StreamWriter yaml, string key, IReadOnlyList<string> texts)
    {
        yaml.WriteLine($"{key}:");
        foreach (var text in texts) yaml.WriteLine($"  - {YamlText.Block(text, 4, 4)}");
    }

    private static void Units(StreamWriter yaml, string key, IReadOnlyList<string> units, int indent) =>
        yaml.WriteLine($"{new string(' ', indent)}{key}: [{string.Join(", ", units.Select(YamlText.Flow))}]");
}
