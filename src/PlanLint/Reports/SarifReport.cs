using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using PlanLint.Reports.Sarif;

namespace PlanLint.Reports;

/// <summary>
/// SARIF 2.1.0: one run for all files, one result a line, streamed, so that memory does not grow with the findings. What it holds and
/// why is written down in <c>src/PlanLint/Reports/README.md</c>.
/// </summary>
public sealed class SarifReport(ReportOptions options) : IReport
{
    // The SDK's own constant is an older address, which now only redirects.
    internal const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        using var inert = new InertWriter(text);
        using var json = new JsonTextWriter(inert) { CloseOutput = false };
        var serializer = new JsonSerializer();
        var places = new SarifPlaces(run.Files, run.Folder);
        var messages = new SarifMessages(run, options.Language);
        var rules = new SarifRules(run.Rules, messages, options.Language);
        var selection = SarifSelection.Of(run, options.Sarif);
        json.WriteStartObject();
        Property("$schema", Schema);
        Property("version", VersionConstants.StableSarifVersion);
        json.WritePropertyName("runs");
        json.WriteStartArray();
        json.WriteStartObject();
        Property("tool", new Tool { Driver = SarifDriver.Of(rules, options.Language), Extensions = rules.Extensions() });
        Property("invocations", new[] { SarifInvocation.Of(run, rules, places, (options.Language, selection.LeftOut)) });
        if (options.Origin.Category is { } category) Property("automationDetails", SarifOrigins.Category(category));
        if (options.Origin.Version is { } version) Property("versionControlProvenance", new[] { SarifOrigins.Version(version) });
        Property("language", SarifDriver.Tag(options.Language));
        if (places.Artifacts.Count > 0) Property("artifacts", places.Artifacts);
        Property("columnKind", "utf16CodeUnits");
        json.WritePropertyName("results");
        json.WriteStartArray();
        var results = new SarifResults(rules, messages, places, options).Of(run, selection);
        if (options.Sarif is SarifProfile.Full) results = results.Concat(new SarifAbsent(rules, places).Of(run));
        var writer = new ResultWriter(json, serializer);
        foreach (var result in results)
        {
            json.WriteWhitespace("\n");
            writer.Write(result);
        }

        json.WriteEndArray();
        if (options.Origin.Base is { } top) Property("originalUriBaseIds", SarifOrigins.Bases(top, places.BaseIds));
        json.WritePropertyName("properties");
        SarifOutcomes.Write(json, run, options.Language);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteWhitespace("\n");

        void Property(string name, object value)
        {
            json.WritePropertyName(name);
            serializer.Serialize(json, value);
        }
    }
}
