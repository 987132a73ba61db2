using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace PlanLint.Reports.Sarif;

/// <summary>
/// Writes results as the SDK would, member by member: what the SDK finds out by reflection for each member of each object is four fifths of the time of a log.
/// A result always has its level: the SDK leaves out "warning", and consumers disagree on what its absence means.
/// </summary>
/// <param name="json">Where it is written.</param>
/// <param name="rest">Writes what few results have.</param>
internal sealed class ResultWriter(JsonWriter json, JsonSerializer rest)
{
    /// <summary>Writes a result with all that <see cref="SarifResults"/> and <see cref="SarifAbsent"/> give it. A test reads it back and compares.</summary>
    public void Write(Result result)
    {
        json.WriteStartObject();
        Text("ruleId", result.RuleId);
        Number("ruleIndex", result.RuleIndex, -1);
        Rest("rule", result.Rule);
        if (result.Kind is not ResultKind.Fail) Text("kind", Camel(result.Kind.ToString()));
        Text("level", Camel(result.Level.ToString()));
        Message(result.Message);
        Many("locations", result.Locations, Location);
        if (result.PartialFingerprints is { } fingerprints)
        {
            json.WritePropertyName("partialFingerprints");
            json.WriteStartObject();
            foreach (var (name, value) in fingerprints) Text(name, value);
            json.WriteEndObject();
        }

        Many("relatedLocations", result.RelatedLocations, Location);
        Rest("suppressions", result.Suppressions);
        if (result.BaselineState is not BaselineState.None) Text("baselineState", Camel(result.BaselineState.ToString()));
        Many("fixes", result.Fixes, Fix);
        Properties(result);
        json.WriteEndObject();
    }

    private void Location(Location location)
    {
        json.WriteStartObject();
        Number("id", (long)location.Id, -1);
        json.WritePropertyName("physicalLocation");
        json.WriteStartObject();
        File(location.PhysicalLocation.ArtifactLocation);
        Region("region", location.PhysicalLocation.Region);
        Region("contextRegion", location.PhysicalLocation.ContextRegion);
        json.WriteEndObject();
        Many("logicalLocations", location.LogicalLocations, Logical);
        Message(location.Message);
        json.WriteEndObject();
    }

    private void Logical(LogicalLocation location)
    {
        json.WriteStartObject();
        Text("name", location.Name);
        Text("fullyQualifiedName", location.FullyQualifiedName);
        Text("kind", location.Kind);
        json.WriteEndObject();
    }

    private void File(ArtifactLocation file)
    {
        json.WritePropertyName("artifactLocation");
        json.WriteStartObject();
        Text("uri", file.Uri.OriginalString);
        Text("uriBaseId", file.UriBaseId);
        Number("index", file.Index, -1);
        json.WriteEndObject();
    }

    private void Region(string name, Region? region)
    {
        if (region is null) return;
        json.WritePropertyName(name);
        json.WriteStartObject();
        Number("startLine", region.StartLine, 0);
        Number("startColumn", region.StartColumn, 0);
        Number("endLine", region.EndLine, 0);
        Number("endColumn", region.EndColumn, 0);
        Content("snippet", region.Snippet?.Text);
        json.WriteEndObject();
    }

    private void Fix(Fix fix)
    {
        json.WriteStartObject();
        Content("description", fix.Description.Text);
        Many("artifactChanges", fix.ArtifactChanges, change =>
        {
            json.WriteStartObject();
            File(change.ArtifactLocation);
            Many("replacements", change.Replacements, Replacement);
            json.WriteEndObject();
        });
        Properties(fix);
        json.WriteEndObject();
    }

    private void Replacement(Replacement replacement)
    {
        json.WriteStartObject();
        Region("deletedRegion", replacement.DeletedRegion);
        Content("insertedContent", replacement.InsertedContent?.Text);
        json.WriteEndObject();
    }

    private void Content(string name, string? text)
    {
        if (text is null) return;
        json.WritePropertyName(name);
        json.WriteStartObject();
        Text("text", text);
        json.WriteEndObject();
    }

    private void Message(Message? message)
    {
        if (message is null) return;
        json.WritePropertyName("message");
        json.WriteStartObject();
        Text("text", message.Text);
        Text("id", message.Id);
        Many("arguments", message.Arguments, json.WriteValue);
        json.WriteEndObject();
    }

    private void Properties(PropertyBagHolder holder)
    {
        if (holder.PropertyNames is not { Count: > 0 } names) return;
        json.WritePropertyName("properties");
        json.WriteStartObject();
        foreach (var name in names) Text(name, holder.GetProperty(name));
        json.WriteEndObject();
    }

    private void Many<T>(string name, IList<T>? values, Action<T> write)
    {
        if (values is null) return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    private void Text(string name, string? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Number(string name, long value, long none)
    {
        if (value == none) return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Rest(string name, object? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        rest.Serialize(json, value);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
