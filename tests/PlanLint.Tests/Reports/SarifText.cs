using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using PlanLint.Model;
using PlanLint.Reports;
using Language = PlanLint.Model.Language;

namespace PlanLint.Tests.Reports;

/// <summary>Writes a run as SARIF and reads it back in two ways.</summary>
internal static class SarifText
{
    /// <summary>The run as the SDK understands it. A member that SARIF does not know is an error.</summary>
    public static Run Load(LintRun run, Language language = Language.Chinese, SarifProfile profile = SarifProfile.Full)
    {
        var text = Sample.Write(new SarifReport(new(language) { Sarif = profile }), run);
        var strict = JsonConvert.DeserializeObject<SarifLog>(text, new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error })!;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var log = SarifLog.Load(stream);
        log.Runs[0].Results.Count.ShouldBe(strict.Runs[0].Results.Count);
        return log.Runs.ShouldHaveSingleItem();
    }

    /// <summary>The run as it is written.</summary>
    public static JsonElement Json(LintRun run, Language language = Language.Chinese, SarifProfile profile = SarifProfile.Full)
    {
        using var document = JsonDocument.Parse(Sample.Write(new SarifReport(new(language) { Sarif = profile }), run));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    /// <summary>The only result of a run with one finding.</summary>
    public static Result Result(Diagnostic diagnostic, SourceText? source = null, Language language = Language.Chinese) =>
        Load(Sample.Of(Sample.File(source ?? Sample.Plan, diagnostic)), language).Results.ShouldHaveSingleItem();

    /// <summary>The only result of a run with one finding, as it is written.</summary>
    public static JsonElement JsonResult(Diagnostic diagnostic, SourceText? source = null) =>
        Json(Sample.Of(Sample.File(source ?? Sample.Plan, diagnostic))).GetProperty("results")[0];
}
