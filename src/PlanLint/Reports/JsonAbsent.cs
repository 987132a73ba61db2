using System.Text.Json;
using PlanLint.Baselines;

namespace PlanLint.Reports;

/// <summary>What the baseline knows and the run did not find, at the end of the JSON report.</summary>
internal static class JsonAbsent
{
    /// <summary>Writes the member <c>absent</c>, an array; null where the run has no baseline.</summary>
    public static void Write(Utf8JsonWriter json, LintRun run, Dictionary<string, string> names)
    {
        if (run.Absent is not { } absent)
        {
            json.WriteNull("absent");
            return;
        }

        json.WriteStartArray("absent");
        foreach (var entry in absent)
        {
            Entry(json, entry, names[entry.RuleId]);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Entry(Utf8JsonWriter json, BaselineEntry entry, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.RuleId);
        json.WriteString("name", name);
        json.WriteString("severity", SeverityWords.Of(entry.Severity));
        json.WriteString("message", JsonText.Of(entry.Message));
        json.WriteString("path", JsonText.Of(entry.File));
        json.WriteString("logicalPath", JsonText.Of(entry.Path));
        json.WriteNumber("startLine", entry.Start.Line);
        json.WriteNumber("startColumn", entry.Start.Column);
        json.WriteString("part", entry.Part is null ? null : JsonText.Of(entry.Part));
        json.WriteEndObject();
    }
}
