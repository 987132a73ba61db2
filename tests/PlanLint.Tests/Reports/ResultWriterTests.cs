using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using PlanLint.Reports;
using PlanLint.Reports.Sarif;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Reports;

public sealed class ResultWriterTests
{
    private static readonly JsonSerializerSettings Strict = new() { MissingMemberHandling = MissingMemberHandling.Error };

    [Theory]
    [InlineData("every kind")]
    [InlineData("parents")]
    [InlineData("known")]
    [InlineData("samples")]
    public void What_is_written_reads_back_as_what_was_to_be_written(string name)
    {
        var results = Results(RunOf(name));
        results.ShouldNotBeEmpty();
        foreach (var result in results)
        {
            var read = JsonConvert.DeserializeObject<Result>(Write(result), Strict)!;
            // Its comparer takes no level for "warning", which is what it writes.
            Result.ValueComparer.Equals(read, result).ShouldBeTrue(Write(result));
            read.PropertyNames.ShouldBe(result.PropertyNames, ignoreOrder: true);
            foreach (var property in result.PropertyNames) read.GetProperty(property).ShouldBe(result.GetProperty(property));
        }
    }

    private static LintRun RunOf(string name) => name switch
    {
        "every kind" => Sample.Run,
        "parents" => Of([.. ParentSample.Results]),
        "known" => Sample.Of([.. Sample.Run.Files.Select(f => f with { Diagnostics = [.. f.Diagnostics.Select(d => d with { Baseline = Model.BaselineState.Unchanged })] })]),
        _ => Of([.. Directory.GetFiles(Repository.PathOf("samples"), "*.plan.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Check.Lint(Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f), new(Check.Profile)))]),
    };

    private static LintRun Of(IReadOnlyList<FileResult> files) => new(files, Check.Rules.Rules);

    private static List<Result> Results(LintRun run)
    {
        var messages = new SarifMessages(run, Model.Language.Chinese);
        var rules = new SarifRules(run.Rules, messages, Model.Language.Chinese);
        return [.. new SarifResults(rules, messages, new(run.Files, ""), new()).Of(run, SarifSelection.Of(run, SarifProfile.Full))];
    }

    private static string Write(Result result)
    {
        using var text = new StringWriter();
        using var json = new JsonTextWriter(text);
        new ResultWriter(json, new()).Write(result);
        return text.ToString();
    }
}
