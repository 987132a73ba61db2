using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanLint.Corpus;

/// <summary>Plan files in JSON.</summary>
internal sealed class JsonPlanWriter : IPlanWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Ending => ".plan.json";

    public void Write(CorpusPlan plan, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("title", plan.Title);
        json.WriteString("kind", plan.HasBody ? "plan" : "table");
        json.WriteString("issuer", plan.Issuer);
        json.WriteString("number", plan.Number);
        json.WriteString("date", plan.Date);
        json.WriteStartObject("jurisdiction");
        json.WriteString("name", plan.County.Name);
        json.WriteString("level", "县");
        Texts(json, "within", [plan.County.City, plan.County.Province]);
        json.WriteEndObject();
        json.WriteString("period", plan.Period);
        Texts(json, "basis", plan.Basis);
        Texts(json, "targets", plan.Targets);
        if (plan.HasBody) Actions(json, "body", plan.Actions, isBody: true);
        Actions(json, "actions", plan.Actions, isBody: false);
        json.WriteEndObject();
    }

    private static void Actions(Utf8JsonWriter json, string key, IEnumerable<CorpusAction> actions, bool isBody)
    {
        json.WriteStartArray(key);
        foreach (var action in actions)
        {
            json.WriteStartObject();
            json.WriteString("action", action.Title);
            if (!isBody && action.Lead.Count > 0) Texts(json, "lead", action.Lead);
            json.WriteStartArray("tasks");
            foreach (var task in action.Tasks) Task(json, task, isBody);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Task(Utf8JsonWriter json, CorpusTask task, bool isBody)
    {
        json.WriteStartObject();
        json.WriteString("task", task.Title);
        if (isBody)
        {
            json.WriteString("content", task.Rows[0].Content);
        }
        else
        {
            json.WriteStartArray("rows");
            foreach (var row in task.Rows)
            {
                json.WriteStartObject();
                json.WriteString("content", row.Content);
                if (row.Lead is { } lead) json.WriteString("lead", lead);
                Texts(json, "responsible", row.Responsible);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (json.BytesPending > 1 << 16) json.Flush();
    }

    private static void Texts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
