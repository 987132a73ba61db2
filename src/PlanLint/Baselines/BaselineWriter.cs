using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Reports.Sarif;
using PlanLint.Stages;

namespace PlanLint.Baselines;

/// <summary>
/// Writes a baseline as a small SARIF log: one rule and one result a line, without fixes, snippets, outcomes and indexes of rules, so that a
/// change of one finding is a change of one line.
/// </summary>
/// <param name="rules">The catalogue; the file holds those that it needs.</param>
/// <param name="language">Language of titles; the sentences are those of the entries.</param>
internal sealed class BaselineWriter(IReadOnlyList<RuleInfo> rules, Language language)
{
    private static readonly JsonWriterOptions Options = JsonText.Options with { Indented = false };

    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Writes the file as UTF-8 without byte order mark, entries in their order. The same entries give the same bytes.</summary>
    public void Write(Baseline baseline, Stream output)
    {
        var ids = baseline.Entries.Select(e => e.RuleId).ToHashSet(StringComparer.Ordinal);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", SarifReport.Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules.Where(r => ids.Contains(r.Id)));
            json.WriteString("language", SarifDriver.Tag(language));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var seen = new Dictionary<UInt128, int>();
            foreach (var entry in baseline.Entries)
            {
                var number = seen[entry.Fingerprint] = seen.GetValueOrDefault(entry.Fingerprint) + 1;
                Line(json, line => Result(line, entry, number));
                if (json.BytesPending > 1 << 16) json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void Tool(Utf8JsonWriter json, IEnumerable<RuleInfo> used)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Product.Name);
        json.WriteString("version", Product.Version);
        json.WriteString("informationUri", Product.RepositoryUrl);
        json.WriteStartArray("rules");
        foreach (var rule in used) Line(json, line => Rule(line, rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Rule(Utf8JsonWriter json, RuleInfo rule)
    {
        var title = RulePage.Of(rule).Title(language);
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        Text(json, "shortDescription", title);
        Text(json, "fullDescription", title + SarifSentence.Stop);
        Text(json, "help", $"dotnet plan-lint explain {rule.Id}");
        json.WriteString("helpUri", Product.PageOf(rule));
    }

    private static void Result(Utf8JsonWriter json, BaselineEntry entry, int number)
    {
        json.WriteString("ruleId", entry.RuleId);
        json.WriteString("level", entry.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Info => "note", _ => "none" });
        if (entry.Severity < Severity.Info) json.WriteString("kind", "informational");
        Text(json, "message", SarifSentence.Harmless(SarifSentence.WithSarifStop(entry.Message)));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Uri(json, entry.File);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", entry.Start.Line);
        json.WriteNumber("startColumn", entry.Start.Column);
        json.WriteNumber("endLine", entry.End.Line);
        json.WriteNumber("endColumn", entry.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        Logical(json, entry);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint.Name, string.Create(CultureInfo.InvariantCulture, $"{entry.Fingerprint:x32}:{number}"));
        if (entry.Parts is { } parts) json.WriteString(FindingParts.Name, parts);
        json.WriteEndObject();
    }

    private static void Uri(Utf8JsonWriter json, string path)
    {
        var uri = SarifUri.Of(path);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri.OriginalString);
        if (!uri.IsAbsoluteUri) json.WriteString("uriBaseId", SarifUri.BaseId);
        json.WriteEndObject();
    }

    private static void Logical(Utf8JsonWriter json, BaselineEntry entry)
    {
        if (SarifLogicalLocation.Of(entry.Path, entry.Part) is not { } locations) return;
        json.WriteStartArray("logicalLocations");
        foreach (var location in locations)
        {
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", JsonText.Of(location.FullyQualifiedName));
            json.WriteString("kind", location.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", JsonText.Of(text));
        json.WriteEndObject();
    }

    /// <summary>An object on a line of its own.</summary>
    private void Line(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        _line.ResetWrittenCount();
        _line.Write("\n"u8);
        using (var line = new Utf8JsonWriter(_line, Options))
        {
            line.WriteStartObject();
            members(line);
            line.WriteEndObject();
        }

        json.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
    }
}
