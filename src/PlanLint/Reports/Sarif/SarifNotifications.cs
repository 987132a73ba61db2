using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using Message = PlanLint.Model.Message;
using SarifNotification = Microsoft.CodeAnalysis.Sarif.Notification;

namespace PlanLint.Reports.Sarif;

/// <summary>What kept part of the work from being done, and what a log leaves out, as SARIF notifications.</summary>
internal static class SarifNotifications
{
    private static readonly NotificationInfo LeftOutInfo = new(
        "PLN1001", "ResultsLeftOut",
        Message.Of($"日志没有列出全部问题", $"The log does not hold all findings"),
        Message.Of(
            $"GitHub 每次最多保留 {SarifSelection.Most} 个结果，较轻的没有写进日志。用 --sarif-profile full 可写出全部。",
            $"GitHub keeps {SarifSelection.Most} results at most, so the lesser ones were left out. Use --sarif-profile full to write all of them."));

    /// <summary>One descriptor for each kind of notification, then one for results that were left out.</summary>
    public static IList<ReportingDescriptor> Descriptors(Language language) =>
        [.. NotificationInfo.All.Select(info => Descriptor(info, Severity.Error, language)), Descriptor(LeftOutInfo, Severity.Info, language)];

    /// <summary>The notifications of some kinds; null when there are none.</summary>
    public static IList<SarifNotification>? Of(LintRun run, SarifRules rules, SarifPlaces places, (Language Language, NotificationKind[] Kinds) wanted)
    {
        var found = run.AllNotifications.Where(n => wanted.Kinds.Contains(n.Kind)).Select(n => new SarifNotification
        {
            Level = FailureLevel.Error,
            Message = new() { Text = VisibleText.Of(n.Text.In(wanted.Language)) },
            Descriptor = new() { Id = NotificationInfo.Of(n).Id, Index = (int)n.Kind },
            AssociatedRule = n.RuleId is { } id && rules.Contains(id) ? rules.Reference(id) : null,
            Locations = n.At is { } at ? [places.WithoutContext(at)] : null,
        }).ToList();
        return found.Count > 0 ? found : null;
    }

    /// <summary>That results were left out: no fault of the run, so a note.</summary>
    public static SarifNotification LeftOut(int count, Language language)
    {
        var text = Message.Of(
            $"这份日志只有最重的 {SarifSelection.Most} 个结果，另有 {count} 个没有写入；用 --sarif-profile full 可写出全部。",
            $"This log holds only the gravest {SarifSelection.Most} results and leaves out {count}; use --sarif-profile full to write all of them.");
        return new()
        {
            Level = FailureLevel.Note,
            Message = new() { Text = text.In(language) },
            Descriptor = new() { Id = LeftOutInfo.Id, Index = NotificationInfo.All.Count },
        };
    }

    private static ReportingDescriptor Descriptor(NotificationInfo info, Severity severity, Language language) => new()
    {
        Id = info.Id,
        Name = info.Name,
        ShortDescription = new() { Text = info.Title.In(language) },
        FullDescription = new() { Text = info.Help.In(language) },
        Help = new() { Text = info.Help.In(language), Markdown = info.Help.In(language) },
        HelpUri = new(Product.RepositoryUrl),
        DefaultConfiguration = ExplicitConfiguration.Of(severity),
    };
}
