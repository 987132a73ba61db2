using Newtonsoft.Json;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>What became of every rule in every file, in the property bag of the run: nothing unchecked counts as passed.</summary>
internal static class SarifOutcomes
{
    /// <summary>Writes the property bag.</summary>
    public static void Write(JsonWriter json, LintRun run, Language language)
    {
        json.WriteStartObject();
        if (run.Profile.Length > 0) Property(json, "profile", run.Profile);
        json.WritePropertyName("outcomes");
        json.WriteStartObject();
        Totals(json, run);
        json.WritePropertyName("files");
        json.WriteStartArray();
        foreach (var file in run.Files)
        {
            json.WriteWhitespace("\n");
            File(json, (file, run.Folder), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Totals(JsonWriter json, LintRun run)
    {
        var totals = OutcomeTable.Of(run).Totals;
        json.WritePropertyName("totals");
        json.WriteStartObject();
        Property(json, "failed", totals.Failed);
        Property(json, "passed", totals.Passed);
        Property(json, "notApplicable", totals.NotApplicable);
        Property(json, "notChecked", totals.NotChecked);
        Property(json, "waived", totals.Waived);
        json.WriteEndObject();
    }

    private static void File(JsonWriter json, (FileResult Result, string Folder) of, Language language)
    {
        var file = of.Result;
        json.WriteStartObject();
        Property(json, "uri", SarifUri.Of(file.Path, of.Folder).Uri.OriginalString);
        if (file.Profile is { } profile)
        {
            Property(json, "profile", profile.Name);
            Property(json, "profileChoice", ProfileChoiceWords.Of(profile.Choice));
        }

        Group<RuleOutcome.Failed>(json, file, "failed", (_, failed) => Found(json, failed.Findings, failed.Examined));
        Group<RuleOutcome.Passed>(json, file, "passed", (_, passed) => json.WriteValue(passed.Examined));
        var idle = Ids<RuleOutcome.NotApplicable>(file).Select(o => o.Id).ToList();
        if (idle.Count > 0)
        {
            json.WritePropertyName("notApplicable");
            json.WriteStartArray();
            foreach (var id in idle) json.WriteValue(id);
            json.WriteEndArray();
        }

        Group<RuleOutcome.NotChecked>(json, file, "notChecked", (_, notChecked) => json.WriteValue(notChecked.Reason.In(language)));
        Group<RuleOutcome.Waived>(json, file, "waived", (_, waived) => Found(json, waived.Findings, waived.Examined));
        json.WriteEndObject();
    }

    private static void Found(JsonWriter json, int findings, int nodes)
    {
        json.WriteStartObject();
        Property(json, "findings", findings);
        Property(json, "nodes", nodes);
        json.WriteEndObject();
    }

    private static void Group<T>(JsonWriter json, FileResult file, string name, Action<string, T> write)
        where T : RuleOutcome
    {
        var isOpen = false;
        foreach (var (id, outcome) in Ids<T>(file))
        {
            if (!isOpen)
            {
                json.WritePropertyName(name);
                json.WriteStartObject();
                isOpen = true;
            }

            json.WritePropertyName(id);
            write(id, outcome);
        }

        if (isOpen) json.WriteEndObject();
    }

    private static IEnumerable<(string Id, T Outcome)> Ids<T>(FileResult file)
        where T : RuleOutcome =>
        file.Outcomes.Where(o => o.Value is T).OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, (T)o.Value));

    private static void Property(JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
