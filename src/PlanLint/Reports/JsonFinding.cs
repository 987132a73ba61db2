using System.Globalization;
using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>One diagnostic of the JSON report.</summary>
internal static class JsonFinding
{
    /// <summary>Writes it as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.RuleId);
        json.WriteString("name", name);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        Text(json, "message", diagnostic.Message);
        Place(json, diagnostic.At);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            Text(json, "note", related.Note);
            Place(json, related.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (diagnostic.Fix is { } fix) Fix(json, fix);
        else json.WriteNull("fix");
        if (diagnostic.Suppressed is { } suppression) Suppression(json, suppression);
        else json.WriteNull("suppression");
        json.WriteString("baselineState", diagnostic.Baseline switch { BaselineState.New => "new", BaselineState.Unchanged => "unchanged", _ => null });
        json.WriteStartObject("properties");
        foreach (var (key, value) in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal)) json.WriteString(JsonText.Of(key), JsonText.Of(value));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a message as an object with both languages.</summary>
    public static void Text(Utf8JsonWriter json, string name, Message message)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", JsonText.Of(message.In(Language.Chinese)));
        json.WriteString("en", JsonText.Of(message.In(Language.English)));
        json.WriteEndObject();
    }

    /// <summary>Writes the members <c>path</c>, <c>logicalPath</c>, <c>region</c>, which is null where the place is no text, and <c>part</c>, which is null where it is.</summary>
    public static void Place(Utf8JsonWriter json, Location at)
    {
        json.WriteString("path", JsonText.Of(at.File));
        json.WriteString("logicalPath", JsonText.Of(at.Path));
        if (at.Region is not Region.Text { Source.IsTextFile: true } text)
        {
            json.WriteNull("region");
            if (at.Region is Region.Text { Source: var source, Span: var span } && source.PartAt(span.Start) is { } part) json.WriteString("part", JsonText.Of(part.Name.ToString()));
            else json.WriteNull("part");
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", text.Start.Line);
        json.WriteNumber("startColumn", text.Start.Column);
        json.WriteNumber("endLine", text.End.Line);
        json.WriteNumber("endColumn", text.End.Column);
        json.WriteNumber("offset", text.Span.Start);
        json.WriteNumber("length", text.Span.Length);
        json.WriteEndObject();
        json.WriteNull("part");
    }

    private static void Suppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject("suppression");
        json.WriteString("kind", suppression.Kind is SuppressionKind.InSource ? "inSource" : "external");
        json.WriteString("reason", JsonText.Of(suppression.Reason));
        json.WriteString("owner", Text(suppression.Owner));
        json.WriteString("approver", Text(suppression.Approver));
        json.WriteString("until", suppression.Until?.ToString("O", CultureInfo.InvariantCulture));
        Place(json, suppression.At);
        json.WriteEndObject();

        static string? Text(string? value) => value is null ? null : JsonText.Of(value);
    }

    private static void Fix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("fix");
        Text(json, "title", fix.Title);
        json.WriteString("safety", fix.Safety switch { FixSafety.Safe => "safe", FixSafety.Unsafe => "unsafe", _ => "suggestion" });
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            Place(json, edit.At);
            json.WriteString("newText", JsonText.Of(edit.Written));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
