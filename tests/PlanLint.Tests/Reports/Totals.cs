using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanLint.Model;

namespace PlanLint.Tests.Reports;

/// <summary>What a reader of a report can count in it.</summary>
internal sealed partial record Totals(int Errors, int Warnings, int Infos, int NotDone)
{
    /// <summary>The totals of a run itself.</summary>
    public static Totals Of(LintRun run) => new(run.Count(Severity.Error), run.Count(Severity.Warning), run.Count(Severity.Info), run.AllNotifications.Count());

    /// <summary>The totals that stand in a report.</summary>
    public static Totals In(string format, string text) => format switch
    {
        "text" or "full" or "msbuild" => Lines(text),
        "github" => GitHub(text),
        "gitlab" => GitLab(text),
        "junit" => JUnit(text),
        "markdown" => Markdown(text),
        "json" => Json(text),
        "sarif" => Sarif(text),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Teach this test to read the format."),
    };

    private static Totals Lines(string text) => new(
        Found(text, "error"), Found(text, "warning"), Found(text, "info"), text.Split('\n').Count(l => NotDoneLine().IsMatch(l)));

    private static int Found(string text, string level) => Finding().Matches(text).Count(m => m.Groups["level"].Value == level);

    private static Totals GitHub(string text)
    {
        var lines = text.Split('\n');
        return new(
            Commands("error") - lines.Count(IsNotDone), Commands("warning"), Commands("notice"), lines.Count(IsNotDone));

        int Commands(string name) => lines.Count(l => l.StartsWith($"::{name} ", StringComparison.Ordinal));

        static bool IsNotDone(string line) => line.StartsWith("::error ", StringComparison.Ordinal) && line.Contains("title=PLN", StringComparison.Ordinal);
    }

    private static Totals GitLab(string text)
    {
        using var document = JsonDocument.Parse(text);
        var counts = document.RootElement.EnumerateArray().CountBy(i => i.GetProperty("severity").GetString()!).ToDictionary();
        return new(counts.GetValueOrDefault("critical"), counts.GetValueOrDefault("minor"), counts.GetValueOrDefault("info"), counts.GetValueOrDefault("blocker"));
    }

    private static Totals JUnit(string text)
    {
        var tests = XDocument.Parse(text);
        var lines = string.Join('\n', tests.Descendants().Where(e => e.Name.LocalName is "failure" or "error" or "system-out").Select(e => e.Value));
        return Lines(lines) with { NotDone = tests.Descendants("error").Count() };
    }

    private static Totals Markdown(string text)
    {
        var cells = text.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split(" | ")).ToList();
        int Level(string chinese, string english) => cells.Count(c => c.Length == 4 && (c[1] == chinese || c[1] == english));
        return new(Level("错误", "error"), Level("警告", "warning"), Level("提示", "info"), cells.Count(c => c.Length == 2 && c[0] is not ("| ---" or "| 位置" or "| Place")));
    }

    private static Totals Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        var counts = document.RootElement.GetProperty("counts");
        int Of(string name) => counts.GetProperty(name).GetInt32();
        return new(Of("error"), Of("warning"), Of("info"), document.RootElement.GetProperty("notifications").GetArrayLength()
            + document.RootElement.GetProperty("files").EnumerateArray().Sum(f => f.GetProperty("notifications").GetArrayLength()));
    }

    private static Totals Sarif(string text)
    {
        using var document = JsonDocument.Parse(text);
        var run = document.RootElement.GetProperty("runs")[0];
        var levels = run.GetProperty("results").EnumerateArray()
            .Where(r => !(r.TryGetProperty("suppressions", out var s) && s.GetArrayLength() > 0) && !(r.TryGetProperty("baselineState", out var b) && b.GetString() is "unchanged"))
            .CountBy(r => r.GetProperty("level").GetString()!).ToDictionary();
        var invocation = run.GetProperty("invocations")[0];
        return new(
            levels.GetValueOrDefault("error"), levels.GetValueOrDefault("warning"), levels.GetValueOrDefault("note"),
            ((string[])["toolExecutionNotifications", "toolConfigurationNotifications"]).Sum(n => invocation.TryGetProperty(n, out var list) ? list.GetArrayLength() : 0));
    }

    [GeneratedRegex(@"^\S.*: (?<level>error|warning|info) PL[0-9]{4}: ", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\S.*: error( PLN[0-9]{4})?: ")]
    private static partial Regex NotDoneLine();
}
