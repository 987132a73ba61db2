using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Reports;

/// <summary>
/// GitLab's Code Quality report (<c>artifacts:reports:codequality</c>): one list of issues. What was not checked is an issue too, a
/// blocker, so that an incomplete run is never an empty list.
/// </summary>
public sealed class GitLabReport(ReportOptions options) : IReport
{
    // GitLab needs a path and shows nothing but issues; the root of the repository stands for what belongs to no file.
    private const string NoFile = ".";

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        var lowest = Verdict.Of(run).Lowest(options.Show);
        json.WriteStartArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var notification in run.AllNotifications) Issue(json, run, notification, seen);
        foreach (var (diagnostic, fingerprint) in run.Files.SelectMany(f => f.Diagnostics.Zip(Fingerprint.Of(f.Diagnostics))))
        {
            if (!diagnostic.Counts || diagnostic.Severity < lowest) continue;
            Issue(json, run, diagnostic, fingerprint);
            json.Flush();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void Issue(Utf8JsonWriter json, LintRun run, Diagnostic diagnostic, string fingerprint)
    {
        var severity = diagnostic.Severity switch { Severity.Error => "critical", Severity.Warning => "minor", _ => "info" };
        Issue(json, (diagnostic.RuleId, severity, fingerprint), $"{diagnostic.RuleId}: {FindingLine.Sentence(diagnostic.At, diagnostic.Message, options.Language)}", FromTop(run, diagnostic.At));
    }

    private void Issue(Utf8JsonWriter json, LintRun run, Notification notification, Dictionary<string, int> seen)
    {
        var id = NotificationInfo.Of(notification).Id;
        // The same in either language, as the fingerprints of findings are.
        var text = string.Join('\0', id, notification.At?.File, notification.Text.In(Language.Chinese));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
        var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        Issue(json, (id, "blocker", string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}")), $"{id}: {VisibleText.Of(notification.Text.In(options.Language))}", notification.At is { } at ? FromTop(run, at) : null);
    }

    /// <summary>GitLab counts paths from the top of the repository.</summary>
    private static Location FromTop(LintRun run, Location at) => at with { File = run.FromTop(at.File) };

    private static void Issue(Utf8JsonWriter json, (string Check, string Severity, string Fingerprint) kind, string description, Location? at)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("check_name", kind.Check);
        json.WriteString("fingerprint", kind.Fingerprint);
        json.WriteString("severity", kind.Severity);
        json.WriteStartObject("location");
        json.WriteString("path", JsonText.Of(at?.File ?? NoFile));
        json.WriteStartObject("lines");
        var text = at?.Region is Region.Text { Source.IsTextFile: true } region ? region : null;
        json.WriteNumber("begin", text?.Start.Line ?? 1);
        if (text is not null) json.WriteNumber("end", text.End.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
