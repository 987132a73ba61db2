using System.Text;
using System.Text.Json;
using PlanLint.Files;
using PlanLint.Reports;

namespace PlanLint.Cli.Doctor;

/// <summary>A diagnosis for scripts.</summary>
internal static class DoctorJson
{
    public static string Of(Diagnosis diagnosis)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteStartObject("tool");
            json.WriteString("name", Product.Name);
            json.WriteString("version", Product.Version);
            json.WriteEndObject();
            json.WriteNumber("exitCode", diagnosis.ExitCode);
            Problems(json, diagnosis.Notifications);
            json.WriteStartArray("files");
            foreach (var file in diagnosis.Files) File(json, file);
            json.WriteEndArray();
            PassedOver(json, "passedOver", diagnosis.PassedOver);
            PassedOver(json, "notSearched", diagnosis.NotSearched);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void File(Utf8JsonWriter json, FileDiagnosis file)
    {
        json.WriteStartObject();
        json.WriteString("path", JsonText.Of(file.File.File.Path));
        json.WriteBoolean("checked", file.File.IsChecked);
        json.WriteString("format", file.File.Kind?.ToString().ToLowerInvariant());
        json.WriteString("encoding", file.File.Encoding);
        json.WriteString("profile", file.File.Profile);
        json.WriteStartArray("configFiles");
        foreach (var path in file.ConfigFiles) json.WriteStringValue(JsonText.Of(path));
        json.WriteEndArray();
        if (file.NotInSearch is { } reason) JsonFinding.Text(json, "notInSearch", reason);
        Problems(json, file.File.Problems);
        json.WriteEndObject();
    }

    private static void Problems(Utf8JsonWriter json, IReadOnlyList<Notification> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            JsonFinding.Text(json, "message", problem.Text);
            if (problem.At is { } at) JsonFinding.Place(json, at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void PassedOver(Utf8JsonWriter json, string name, IReadOnlyList<PassedOver> passed)
    {
        json.WriteStartArray(name);
        foreach (var (path, reason) in passed)
        {
            json.WriteStartObject();
            json.WriteString("path", JsonText.Of(path));
            JsonFinding.Text(json, "reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
