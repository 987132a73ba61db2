using System.Text.Json;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>
/// Everything a run found, as JSON for scripts, in both languages. The shape is written down in <c>src/PlanLint/Reports/README.md</c>;
/// within a schema version members are only ever added.
/// </summary>
public sealed class JsonReport : IReport
{
    /// <summary>The version of the shape.</summary>
    public const int SchemaVersion = 1;

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        var names = run.Rules.ToDictionary(r => r.Id, r => r.Name, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", Product.Name);
        json.WriteString("version", Product.Version);
        json.WriteEndObject();
        json.WriteString("profile", run.Profile);
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteBoolean("gateClosed", run.IsGateClosed);
        json.WriteNumber("exitCode", run.ExitCode);
        json.WriteNumber("fileCount", run.Files.Count);
        Counts(json, run.Counting);
        json.WriteNumber("suppressedCount", run.SuppressedCount);
        json.WriteNumber("knownCount", run.KnownCount);
        json.WriteNumber("newCount", run.NewCount);
        json.WriteNumber("absentCount", run.Absent?.Count ?? 0);
        json.WriteStartArray("files");
        foreach (var file in run.Files) File(json, file, names);
        json.WriteEndArray();
        Notifications(json, run.Notifications);
        JsonAbsent.Write(json, run, names);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void File(Utf8JsonWriter json, FileResult file, Dictionary<string, string> names)
    {
        json.WriteStartObject();
        json.WriteString("path", JsonText.Of(file.Path));
        Counts(json, file.Diagnostics.Where(d => d.Counts));
        json.WriteStartObject("outcomes");
        foreach (var (id, outcome) in file.Outcomes.OrderBy(o => o.Key, StringComparer.Ordinal)) Outcome(json, id, outcome);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in file.Diagnostics)
        {
            JsonFinding.Write(json, diagnostic, names[diagnostic.RuleId]);
            json.Flush();
        }

        json.WriteEndArray();
        Notifications(json, file.Notifications);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        var counts = diagnostics.CountBy(d => d.Severity).ToDictionary();
        json.WriteStartObject("counts");
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info, Severity.Silent])
            json.WriteNumber(SeverityWords.Of(severity), counts.GetValueOrDefault(severity));
        json.WriteEndObject();
    }

    private static void Outcome(Utf8JsonWriter json, string id, RuleOutcome outcome)
    {
        json.WriteStartObject(id);
        json.WriteString("outcome", outcome switch
        {
            RuleOutcome.Failed => "failed",
            RuleOutcome.Passed => "passed",
            RuleOutcome.NotApplicable => "notApplicable",
            RuleOutcome.Waived => "waived",
            _ => "notChecked",
        });
        if (outcome is RuleOutcome.Failed failed) json.WriteNumber("findings", failed.Findings);
        if (outcome is RuleOutcome.Failed { Examined: var seen }) json.WriteNumber("examined", seen);
        if (outcome is RuleOutcome.Waived waived) json.WriteNumber("findings", waived.Findings);
        if (outcome is RuleOutcome.Waived { Examined: var looked }) json.WriteNumber("examined", looked);
        if (outcome is RuleOutcome.Passed passed) json.WriteNumber("examined", passed.Examined);
        if (outcome is RuleOutcome.NotChecked notChecked) JsonFinding.Text(json, "reason", notChecked.Reason);
        json.WriteEndObject();
    }

    private static void Notifications(Utf8JsonWriter json, IReadOnlyList<Notification> notifications)
    {
        json.WriteStartArray("notifications");
        foreach (var notification in notifications)
        {
            json.WriteStartObject();
            json.WriteString("kind", notification.Kind switch
            {
                NotificationKind.Input => "input",
                NotificationKind.Rule => "rule",
                NotificationKind.Configuration => "configuration",
                _ => "request",
            });
            if (notification.RuleId is { } id) json.WriteString("rule", id);
            JsonFinding.Text(json, "message", notification.Text);
            if (notification.At is { } at) JsonFinding.Place(json, at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
